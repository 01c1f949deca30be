import { jurisdictionOf } from '../common-platform/court.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Application, Defendant, Hearing, Result } from '../listing.js';
import { present } from '../present.js';
import { type RegisterOffence, readOffence, readResults } from './offence.js';
import { joined, readPerson } from './person.js';
import { UNUSED } from './unused.js';

/** What one register says of the hearing of every defendant in it. */
export type HearingFrame = Pick<Hearing, 'hearingId' | 'startTime' | 'prosecutor' | 'issuedAt'>;

/**
 * A register's defendants, each with cases of their own, turned into cases heard. Registers are known to repeat all of a defendant's
 * offences on each of the cases (informant register, defect D8): `originatingCaseUrn` decides, nothing stands twice.
 */
export function readCases(defendants: readonly Fields[], frame: HearingFrame, audit: FieldAudit): readonly Hearing[] {
  const cases = new Map<string, Hearing>();
  for (const fields of defendants) {
    const person = readPerson(fields, audit);
    const heard = fields.object('hearing');
    heard?.ignore(UNUSED.hearing);
    const jurisdiction = jurisdictionOf((heard ?? fields).text('jurisdiction') ?? '');
    const hearingType = (heard ?? fields).text('hearingType');
    let ofDefendant = readResults(fields, audit, 'defendant', 'results', 'defendantResults');
    const matters = fields.objects('prosecutionCasesOrApplications', 'prosecutionCases', 'cases');
    const references = matters.map(referenceOf);
    for (const [index, matter] of matters.entries()) {
      matter.ignore(UNUSED.matter);
      const reference = references[index];
      const offences = ownOffences(readOffences(matter, audit), reference, index, references, matter, audit);
      const ofCase = readResults(matter, audit, 'case', 'results', 'caseResults');
      const asn = matter.text('arrestSummonsNumber', 'asn');
      const applicationType = matter.text('applicationType');
      const defendant: Defendant = present({
        ...person,
        asn: asn ?? person.asn,
        subject: applicationType === undefined ? undefined : true,
        offences: applicationType === undefined ? offences : [],
        results: [...(applicationType === undefined ? ofCase : []), ...ofDefendant],
      });
      // What was decided of the defendant as a whole stands once, with the first of the cases.
      ofDefendant = [];
      const application =
        applicationType === undefined ? [] : [applicationOf(applicationType, reference, ofCase, offences)];
      addTo(cases, reference, { ...frame, jurisdiction, hearingType }, application, defendant, matter.pointer);
    }
    if (matters.length === 0) {
      audit.raise('missing_field', 'A defendant stands in no case and no application.', fields.pointer);
      const defendant = { ...person, offences: [], results: ofDefendant };
      addTo(cases, undefined, { ...frame, jurisdiction, hearingType }, [], defendant, fields.pointer);
    }
  }
  return [...cases.values()];
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
  cases: Map<string, Hearing>,
  reference: string | undefined,
  frame: HearingFrame & { readonly jurisdiction: Hearing['jurisdiction']; readonly hearingType: string | undefined },
  applications: readonly Application[],
  defendant: Defendant,
  pointer: string,
): void {
  const key = joined([reference ?? pointer, frame.startTime], ' ') ?? pointer;
  const before = cases.get(key);
  cases.set(
    key,
    present({
      ...frame,
      urn: reference,
      ...before,
      reportingRestrictions: [],
      applications: [...(before?.applications ?? []), ...applications],
      defendants: together(before?.defendants ?? [], defendant),
    }),
  );
}

/** One defendant entered twice in one case is one: some registers give a defendant an entry for each batch of results. */
function together(before: readonly Defendant[], defendant: Defendant): readonly Defendant[] {
  const same = before.findIndex((one) => whoIs(one) === whoIs(defendant));
  const known = before[same];
  if (!known) return [...before, defendant];
  const merged = {
    ...known,
    offences: [...known.offences, ...defendant.offences],
    results: [...known.results, ...defendant.results],
  };
  return before.map((one, index) => (index === same ? merged : one));
}

function whoIs({ name, organisation, dateOfBirth, address }: Defendant): string {
  return JSON.stringify([name?.full, organisation, dateOfBirth, address]);
}
