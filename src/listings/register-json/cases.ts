import { jurisdictionOf } from '../common-platform/court.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Application, Defendant, Hearing, Result } from '../listing.js';
import { extended, present } from '../present.js';
import { type RegisterOffence, readOffence, readResults } from './offence.js';
import { joined, readPerson } from './person.js';
import { UNUSED } from './unused.js';

/** What one register says of the hearing of every defendant in it. */
export type HearingFrame = Pick<Hearing, 'hearingId' | 'startTime' | 'prosecutor' | 'issuedAt'>;

/** The same with what a register says of the hearing of one defendant. */
interface OwnFrame extends HearingFrame {
  readonly jurisdiction: Hearing['jurisdiction'];
  readonly hearingType: string | undefined;
}

/**
 * A register's defendants, each with cases of their own, turned into cases heard. Registers are known to repeat all of a defendant's
 * offences on each of the cases (informant register, defect D8): `originatingCaseUrn` decides, nothing stands twice.
 */
export function readCases(defendants: readonly Fields[], frame: HearingFrame, audit: FieldAudit): readonly Hearing[] {
  const cases = new Map<string, Case>();
  for (const fields of defendants) {
    const person = readPerson(fields, audit);
    const heard = fields.object('hearing');
    heard?.ignore(UNUSED.hearing);
    const jurisdiction = jurisdictionOf((heard ?? fields).text('jurisdiction') ?? '');
    const hearingType = (heard ?? fields).text('hearingType');
    let ofDefendant = readResults(fields, audit, 'defendant', 'results', 'defendantResults');
    const own: OwnFrame = { ...frame, jurisdiction, hearingType };
    const matters = fields.objects('prosecutionCasesOrApplications', 'prosecutionCases', 'cases');
    const references = matters.map(referenceOf);
    for (const [index, matter] of matters.entries()) {
      matter.ignore(UNUSED.matter);
      const reference = references[index];
      const offences = ownOffences(readOffences(matter, audit), reference, index, references, matter, audit);
      const ofCase = readResults(matter, audit, 'case', 'results', 'caseResults');
      const asn = matter.text('arrestSummonsNumber', 'asn');
      const applicationType = matter.text('applicationType');
      const defendant: Defendant = extended(person, {
        asn: asn ?? person.asn,
        subject: applicationType === undefined ? undefined : (true as const),
        offences: applicationType === undefined ? offences : [],
        results: applicationType === undefined ? [...ofCase, ...ofDefendant] : ofDefendant,
      });
      // What was decided of the defendant as a whole stands once, with the first of the cases.
      ofDefendant = [];
      const application =
        applicationType === undefined ? [] : [applicationOf(applicationType, reference, ofCase, offences)];
      addTo(cases, reference, own, application, defendant, matter);
    }
    if (matters.length === 0) {
      audit.raise('missing_field', 'A defendant stands in no case and no application.', fields.pointer);
      const defendant = extended(person, { offences: [], results: ofDefendant });
      addTo(cases, undefined, own, [], defendant, fields);
    }
  }
  return [...cases.values()].map(hearingOf);
}

/** One case or application while its defendants are gathered. */
interface Case {
  frame: OwnFrame;
  readonly urn: string | undefined;
  readonly applications: Application[];
  readonly defendants: Defendant[];
}

function hearingOf({ frame, urn, applications, defendants }: Case): Hearing {
  const { hearingId, startTime, prosecutor, issuedAt, jurisdiction, hearingType } = frame;
  return present({
    hearingId,
    startTime,
    prosecutor,
    issuedAt,
    jurisdiction,
    hearingType,
    urn,
    reportingRestrictions: [],
    applications,
    defendants,
  });
}

function referenceOf(matter: Fields): string | undefined {
  return matter.text('caseOrApplicationReference', 'caseURN', 'urn', 'caseReference', 'applicationReference');
}

function readOffences(matter: Fields, audit: FieldAudit): readonly RegisterOffence[] {
  return matter.objects('offences').map((offence, index) => readOffence(offence, index + 1, audit));
}

/** Offences that say they are of this case, or say nothing; those of a case that is not in the register at all stay where they are. */
function ownOffences(
  offences: readonly RegisterOffence[],
  reference: string | undefined,
  index: number,
  references: readonly (string | undefined)[],
  matter: Fields,
  audit: FieldAudit,
) {
  const isElsewhere = ({ originatingCase }: RegisterOffence) =>
    originatingCase !== undefined &&
    originatingCase !== reference &&
    (references.includes(originatingCase) || index > 0);
  const others = offences.filter(isElsewhere);
  if (others.length > 0) {
    const message = `${others.length} offences listed under a case say they belong to another; the other case keeps them.`;
    audit.raise('offences_of_another_case', message, matter.pointer);
  }
  return offences.filter((one) => !isElsewhere(one)).map(({ offence }) => offence);
}

function applicationOf(
  type: string,
  reference: string | undefined,
  results: readonly Result[],
  offences: Application['offences'],
): Application {
  return present({
    type,
    reference,
    results: results.map((result) => ({ ...result, level: 'application' as const })),
    offences,
  });
}

function addTo(
  cases: Map<string, Case>,
  reference: string | undefined,
  frame: OwnFrame,
  applications: readonly Application[],
  defendant: Defendant,
  entry: Fields,
): void {
  const key = joined([reference ?? entry.pointer, frame.startTime], ' ') ?? entry.pointer;
  const before = cases.get(key);
  if (!before) {
    cases.set(key, { frame, urn: reference, applications: [...applications], defendants: [defendant] });
    return;
  }
  const { jurisdiction = frame.jurisdiction, hearingType = frame.hearingType } = before.frame;
  before.frame = { ...before.frame, jurisdiction, hearingType };
  before.applications.push(...applications);
  addDefendant(before.defendants, defendant);
}

/** One defendant entered twice in one case is one: some registers give a defendant an entry for each batch of results. */
function addDefendant(defendants: Defendant[], defendant: Defendant): void {
  const who = whoIs(defendant);
  const same = defendants.findIndex((one) => whoIs(one) === who);
  const known = defendants[same];
  if (!known) {
    defendants.push(defendant);
    return;
  }
  const offences = [...known.offences, ...defendant.offences];
  defendants[same] = extended(known, { offences, results: [...known.results, ...defendant.results] });
}

function whoIs({ name, organisation, dateOfBirth, address }: Defendant): string {
  return JSON.stringify([name?.full, organisation, dateOfBirth, address]);
}
