import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { present } from '../fields/present.js';
import type { Application, Offence } from '../listing.js';
import type { ApplicationBlock, OffenceBlock } from './blocks.js';
import type { OffenceField } from './labels.js';
import { resultsIn } from './printed-results.js';
import { printedValue } from './printed-text.js';
import { printedDate, type Reading, reportMissing } from './reading.js';
import { separateLegislation } from './wording.js';

/** `GUILTY, 13/08/2026` */
const DATED_PLEA = /^(.+?) ?, ?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})$/;

export function readOffence({ fields, results }: OffenceBlock, sequence: number, reading: Reading): Offence {
  const value = (name: OffenceField) => printedValue(fields.get(name));
  const [first] = [...fields.values(), ...results];
  if (value('offenceCode') === undefined && first) reportMissing('offence code', first, reading);
  const { wording, legislation } = separateLegislation(fields.get('wording')?.lines ?? []);
  const plea = value('plea');
  const [, pleaAlone, pleaDate] = DATED_PLEA.exec(plea ?? '') ?? [];
  const indicatedPlea = value('indicatedPlea');
  return present({
    sequence,
    code: value('offenceCode'),
    title: value('offenceTitle') ?? '',
    wording,
    legislation: value('legislation') ?? legislation,
    reportingRestrictions: [],
    plea: pleaAlone ?? plea,
    pleaDate: parseDocumentDate(pleaDate)?.iso,
    indicatedPlea: DATED_PLEA.exec(indicatedPlea ?? '')?.[1] ?? indicatedPlea,
    allocationDecision: value('allocationDecision'),
    verdict: value('verdict'),
    convictionDate: printedDate(fields.get('convictionDate'), reading),
    results: results.flatMap((field) => resultsIn(field, reading.rightEdge, 'offence')),
  });
}

export function readApplication({ type, status, reference, results }: ApplicationBlock, reading: Reading): Application {
  return present({
    type: printedValue(type) ?? '',
    reference: printedValue(reference),
    status: printedValue(status),
    results: results.flatMap((field) => resultsIn(field, reading.rightEdge, 'application')),
    offences: [],
  });
}
