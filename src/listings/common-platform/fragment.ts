import { parseDocumentDate } from '../../text/figures/document-dates.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Listing } from '../listing.js';
import { readCourt } from './court.js';
import { layOnDays } from './lay-on-days.js';
import { type LooseResult, readResultLines } from './loose-results.js';
import { resultsOf } from './matter.js';
import { placeLooseResults } from './place-loose-results.js';
import { readResults } from './result.js';
import { readSittingDays } from './sitting-days.js';

/**
 * Reads results sent apart from their hearing that name it by id, with the ids of the defendant and the offence; without a hearing's id
 * there is nothing to read them into.
 */
export function readFragment(fields: Fields, audit: FieldAudit): readonly Listing[] {
  fields.ignore(['prosecutionCaseId', 'isReshare', 'masterDefendantId']);
  const about = present({ defendantId: fields.text('defendantId'), offenceId: fields.text('offenceId') });
  const loose: readonly LooseResult[] = [
    ...readResultLines(fields, audit),
    ...readResults(fields, audit, 'offenceJudicialResults').map((result) => ({ ...about, result })),
    ...readResults(fields, audit, 'defendantCaseJudicialResults').map((result) =>
      about.defendantId === undefined ? { result } : { defendantId: about.defendantId, result },
    ),
  ];
  const hearingId = fields.text('hearingId') ?? hearingOfLines(fields);
  if (loose.length === 0 || hearingId === undefined) return [];
  const heading = { hearingId, reportingRestrictions: [] };
  const matters = placeLooseResults([], loose, heading, audit);
  const ordered = matters.flatMap(resultsOf).flatMap(({ orderedDate }) => orderedDate ?? []);
  const days = readSittingDays(fields, fields.objects('targets'), ordered, audit);
  return layOnDays(readCourt(fields, audit), matters, days, parseDocumentDate(ordered.at(-1))?.iso);
}

function hearingOfLines(fields: Fields): string | undefined {
  return fields
    .objects('targets')
    .map((target) => target.text('hearingId'))
    .find((id) => id !== undefined);
}
