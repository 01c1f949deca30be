import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Listing } from '../listing.js';
import { jurisdictionOf, readCourt } from './court.js';
import { readDefendant } from './defendant.js';
import { lastGivenOut } from './given-out.js';
import { layOnDays } from './lay-on-days.js';
import { type Matter, type MatterApplication, type MatterDefendant, resultsOf } from './matter.js';
import { type ReadOffence, readOffence } from './offence.js';
import { type ReadResult, readResult, readResults } from './result.js';
import { readSittingDays } from './sitting-days.js';
import { UNUSED } from './unused.js';

/**
 * Reads what the results system tells the police of one case: its defendants with offences and results, and a digest of what changed.
 * The digest alone has offence titles, the results of applications, and results taken back.
 */
export function readPoliceNotification(
  fields: Fields,
  message: readonly Fields[],
  audit: FieldAudit,
): readonly Listing[] {
  fields.ignore(UNUSED.policeNotification);
  const digest = fields.object('caseResultDetails');
  digest?.ignore(UNUSED.policeCaseDigest);
  const digested = new Map(digest?.objects('defendantResultDetails').map((person) => [person.text('id'), person]));
  const defendants = fields.objects('caseDefendants').map((person): MatterDefendant => {
    const read = readDefendant(person, audit);
    const theirs = digested.get(read.identity.defendantId);
    theirs?.ignore(['defendantName']);
    const changes = theirs?.objects('offenceResultDetails').map((entry) => readDigestOffence(entry, audit)) ?? [];
    return { ...read, offences: mergeDigest(read.offences, changes) };
  });
  const applications =
    digest?.objects('applicationResultDetails').map((entry) => readDigestApplication(entry, audit)) ?? [];
  const court = readCourt(fields, audit);
  const matter: Matter = {
    heading: present({
      jurisdiction: jurisdictionOf(court.courtHouse),
      urn: fields.text('urn'),
      reportingRestrictions: [],
    }),
    applications,
    defendants,
  };
  const results = resultsOf(matter);
  const dated = { ...matter, heading: present({ ...matter.heading, issuedAt: lastGivenOut(results) }) };
  const ordered = results.flatMap(({ orderedDate }) => orderedDate ?? []);
  const printed = fields.has('dateOfHearing') ? fields.text('dateOfHearing') : undefined;
  const date = fields.date('dateOfHearing');
  const days =
    printed === undefined
      ? readSittingDays(fields, message, ordered, audit)
      : [date === undefined ? { date: null, asPrinted: printed } : { date }];
  return layOnDays(court, [dated], days, undefined);
}

function readDigestOffence(entry: Fields, audit: FieldAudit): ReadOffence {
  entry.ignore(['offenceCount']);
  const results = entry.objects('judicialResultDetails').map((result): ReadResult => {
    const takenBack = result.text('amendmentType') === 'DELETED';
    const read = readResult(result, audit);
    return takenBack ? { ...read, result: { ...read.result, deleted: true } } : read;
  });
  const read = readOffence(entry, audit);
  return { ...read, results: [...read.results, ...results] };
}

function readDigestApplication(entry: Fields, audit: FieldAudit): MatterApplication {
  entry.ignore(['applicationSubjectFirstName', 'applicationSubjectLastName', 'applicationCasesResultDetails', 'id']);
  const changes = entry.objects('offenceResultDetails').map((offence) => readDigestOffence(offence, audit));
  return {
    heading: { type: entry.text('applicationTitle') ?? '' },
    offences: changes,
    results: readResults(entry, audit, 'judicialResultDetails'),
  };
}

/** The full offences with titles from the digest, and its results that the full ones lack. */
function mergeDigest(offences: readonly ReadOffence[], changes: readonly ReadOffence[]): readonly ReadOffence[] {
  const idsOf = ({ results }: ReadOffence) => new Set(results.flatMap(({ result }) => result.resultId ?? []));
  const merged = offences.map((full) => {
    const change = changes.find(({ offence }) => offence.offenceId === full.offence.offenceId);
    if (!change) return full;
    const known = idsOf(full);
    const title = full.offence.title || change.offence.title;
    const missing = change.results.filter(({ result }) => !known.has(result.resultId ?? ''));
    return { ...full, offence: { ...full.offence, title }, results: [...full.results, ...missing] };
  });
  const ids = new Set(offences.map(({ offence }) => offence.offenceId));
  return [...merged, ...changes.filter(({ offence }) => !ids.has(offence.offenceId))];
}
