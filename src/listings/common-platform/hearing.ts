import { parseDocumentDate, parseInstant } from '../../text/figures/document-dates.js';
import { allOf } from '../fields/all-of.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { extended, present } from '../fields/present.js';
import type { Listing } from '../listing.js';
import { bySubject, readApplication } from './application.js';
import { jurisdictionOf, readCourt } from './court.js';
import { lastGivenOut } from './given-out.js';
import { type Court, layOnDays } from './lay-on-days.js';
import { readDefendantResults, readResultLines } from './loose-results.js';
import { type Matter, resultsOf } from './matter.js';
import { readReportingRestrictions } from './offence.js';
import { giveBackOffences } from './own-case.js';
import { placeLooseResults } from './place-loose-results.js';
import { readProsecutionCase } from './prosecution-case.js';
import { readSittingDays } from './sitting-days.js';
import { UNUSED } from './unused.js';

/**
 * Reads one hearing with what stands around it in its message (innermost first): when it was shared, the day shared, result lines.
 * Results are collected from all five places: offences, cases, defendants, applications, and the offences inside applications.
 */
export function readHearing(
  hearing: Fields,
  message: readonly Fields[],
  audit: FieldAudit,
  isOurs?: (hearingId: string | undefined) => boolean,
): readonly Listing[] {
  hearing.ignore(UNUSED.hearing);
  const around = [hearing, ...message];
  const court = readCourt(hearing, audit);
  const heading = readHeading(hearing, message, court);
  const matters = [
    ...ofFirst(around, 'prosecutionCases').map((entry) => readProsecutionCase(entry, heading, audit)),
    ...bySubject(allOf(ofFirst(around, 'courtApplications'), (entry) => readApplication(entry, heading, audit))),
  ];
  const loose = [
    ...readDefendantResults(hearing, audit),
    ...allOf(around, (fields) => readResultLines(fields, audit, isOurs)),
  ];
  const placed = markYouths(giveBackOffences(placeLooseResults(matters, loose, heading, audit), audit), hearing);
  if (placed.length === 0) return [];

  const results = allOf(placed, resultsOf);
  const ordered = results.map(({ orderedDate }) => orderedDate).filter((date) => date !== undefined);
  const days = readSittingDays(hearing, message, ordered, audit);
  const issuedAt = heading.issuedAt ?? lastGivenOut(results);
  const dated =
    issuedAt === heading.issuedAt
      ? placed
      : placed.map((matter) => ({ ...matter, heading: extended(matter.heading, { issuedAt }) }));
  return layOnDays(court, dated, days, parseDocumentDate(issuedAt)?.iso);
}

function readHeading(hearing: Fields, message: readonly Fields[], court: Court): Matter['heading'] {
  const type = hearing.object('type', 'hearingType');
  type?.ignore(['id', 'welshDescription']);
  const youthCourt = hearing.object('youthCourt');
  youthCourt?.ignore(['code', 'courtCode', 'welshName', 'youthCourtId', 'id']);
  const sharedTime = [hearing, ...message]
    .map((fields) => fields.text('sharedTime'))
    .find((time) => time !== undefined);
  const reason = hearing.text('reportingRestrictionReason');
  return present({
    hearingId: hearing.text('id', 'hearingId'),
    jurisdiction: jurisdictionOf(hearing.text('jurisdictionType') ?? court.courtHouse),
    hearingType: type?.text('description') ?? hearing.text('hearingType'),
    panel: youthCourt?.text('name'),
    issuedAt: parseInstant(sharedTime) ?? undefined,
    reportingRestrictions: [...(reason === undefined ? [] : [reason]), ...readReportingRestrictions(hearing)],
  });
}

/** The list of that name in the hearing, else in the message right around it. */
function ofFirst(around: readonly Fields[], name: string): readonly Fields[] {
  return around.find((fields) => fields.has(name))?.objects(name) ?? [];
}

/** The youth court names its defendants by id. */
function markYouths(matters: readonly Matter[], hearing: Fields): readonly Matter[] {
  const youths = new Set(hearing.texts('youthCourtDefendantIds'));
  if (youths.size === 0) return matters;
  return matters.map((matter) => ({
    ...matter,
    defendants: matter.defendants.map((defendant) =>
      youths.has(defendant.identity.defendantId ?? '')
        ? { ...defendant, identity: { ...present(defendant.identity), youth: true } }
        : defendant,
    ),
  }));
}
