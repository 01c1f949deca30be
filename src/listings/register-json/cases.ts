import { jurisdictionOf } from '../common-platform/court.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Result } from '../listing.js';
import { type RegisterOffence, readOffence, readResults } from './offence.js';
import { type RegisterPerson, readPerson } from './person.js';
import { UNUSED } from './unused.js';

const HEARD = { jurisdiction: ask.text('jurisdiction'), hearingType: ask.text('hearingType') };
const HEARING = planOf(HEARD, UNUSED.hearing);
const OWN_HEARING = planOf(HEARD);

const MATTER = planOf(
  {
    reference: ask.text('caseOrApplicationReference', 'caseURN', 'urn', 'caseReference', 'applicationReference'),
    asn: ask.text('arrestSummonsNumber', 'asn'),
    applicationType: ask.text('applicationType'),
  },
  UNUSED.matter,
);

const OF_DEFENDANT = ['results', 'defendantResults'];
const OF_CASE = ['results', 'caseResults'];
const NONE: readonly never[] = [];

/** What one register says of the hearing of every defendant in it. */
export type HearingFrame = Pick<Hearing, 'hearingId' | 'panel' | 'startTime' | 'prosecutor' | 'issuedAt'>;

/** What a register says of the hearing of one defendant. */
interface OwnHearing {
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
    const heard = fields.answers('hearing', HEARING) ?? fields.fill({}, OWN_HEARING);
    const jurisdiction = jurisdictionOf(heard.jurisdiction ?? '');
    const { hearingType } = heard;
    let ofDefendant = readResults(fields, audit, 'defendant', OF_DEFENDANT);
    const own: OwnHearing = { jurisdiction, hearingType };
    const matters = fields.objects('prosecutionCasesOrApplications', 'prosecutionCases', 'cases');
    const said = matters.map((matter) => matter.fill({}, MATTER));
    const kept: RegisterOffence[] = [];
    for (let index = 0; index < matters.length; index += 1) {
      const matter = matters[index] as Fields;
      const { reference, asn, applicationType } = said[index] ?? {};
      const offences = ownOffences(readOffences(matter, audit), reference, said, kept, matter, audit);
      const ofCase = readResults(matter, audit, 'case', OF_CASE);
      const defendant = defendantOf(person, {
        asn: asn ?? person.asn,
        isSubject: applicationType !== undefined,
        offences: applicationType === undefined ? offences : NONE,
        results: applicationType === undefined ? both(ofCase, ofDefendant) : ofDefendant,
      });
      // What was decided of the defendant as a whole stands once, with the first of the cases.
      ofDefendant = NONE;
      const application =
        applicationType === undefined ? NONE : [applicationOf(applicationType, reference, ofCase, offences)];
      addTo(cases, reference, own, application, defendant, matter);
    }
    if (matters.length === 0) {
      audit.raise('missing_field', 'A defendant stands in no case and no application.', fields.pointer);
      const { asn } = person;
      const defendant = defendantOf(person, { asn, isSubject: false, offences: [], results: ofDefendant });
      addTo(cases, undefined, own, [], defendant, fields);
    }
  }
  return [...cases.values()].map((one) => hearingOf(one, frame));
}

/** One case or application while its defendants are gathered. */
interface Case {
  jurisdiction: Hearing['jurisdiction'];
  hearingType: string | undefined;
  readonly urn: string | undefined;
  readonly applications: Application[];
  readonly defendants: Defendant[];
}

function hearingOf(one: Case, frame: HearingFrame): Hearing {
  return present({
    hearingId: frame.hearingId,
    panel: frame.panel,
    startTime: frame.startTime,
    prosecutor: frame.prosecutor,
    issuedAt: frame.issuedAt,
    jurisdiction: one.jurisdiction,
    hearingType: one.hearingType,
    urn: one.urn,
    reportingRestrictions: [],
    applications: one.applications,
    defendants: one.defendants,
  });
}

function defendantOf(
  person: RegisterPerson,
  {
    asn,
    isSubject,
    offences,
    results,
  }: Pick<Defendant, 'offences' | 'results'> & { readonly asn: string | undefined; readonly isSubject: boolean },
): Defendant {
  return present({
    name: person.name,
    organisation: person.organisation,
    dateOfBirth: person.dateOfBirth,
    age: person.age,
    youth: person.youth,
    sex: person.sex,
    address: person.address,
    asn,
    pncId: person.pncId,
    masterId: person.masterId,
    defendantId: person.defendantId,
    subject: isSubject ? true : undefined,
    offences,
    results,
  });
}

function both<One>(first: readonly One[], second: readonly One[]): readonly One[] {
  return second.length === 0 ? first : [...first, ...second];
}

function readOffences(matter: Fields, audit: FieldAudit): readonly RegisterOffence[] {
  return matter.objects('offences').map((offence, index) => readOffence(offence, index + 1, audit));
}

/** Offences that say they are of this case, or say nothing; those of a case that is not in the register at all stay where they are listed first (`kept`). */
function ownOffences(
  offences: readonly RegisterOffence[],
  reference: string | undefined,
  matters: readonly Answers<typeof MATTER>[],
  kept: RegisterOffence[],
  matter: Fields,
  audit: FieldAudit,
) {
  if (offences.every(({ originatingCase }) => originatingCase === undefined || originatingCase === reference)) {
    return offences.map(({ offence }) => offence);
  }
  const isElsewhere = (one: RegisterOffence) =>
    one.originatingCase !== undefined &&
    one.originatingCase !== reference &&
    (matters.some(({ reference: other }) => other === one.originatingCase) ||
      kept.some((other) => isSameOffence(one, other)));
  const others = offences.filter(isElsewhere);
  if (others.length > 0) {
    const message = `${others.length} offences listed under a case say they belong to another; the other case keeps them.`;
    audit.raise('offences_of_another_case', message, matter.pointer);
  }
  const own = offences.filter((one) => !isElsewhere(one));
  kept.push(...own.filter(({ originatingCase }) => originatingCase !== undefined && originatingCase !== reference));
  return own.map(({ offence }) => offence);
}

/** The same offence of a case that is not in the register, listed under another of the defendant's cases. */
function isSameOffence(one: RegisterOffence, other: RegisterOffence): boolean {
  const said = ({ offence: { results, sequence: _place, ...offence } }: RegisterOffence) =>
    JSON.stringify([offence, results.map(({ at: _at, ...result }) => result)]);
  return one.originatingCase === other.originatingCase && said(one) === said(other);
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
  own: OwnHearing,
  applications: readonly Application[],
  defendant: Defendant,
  entry: Fields,
): void {
  const key = reference ?? entry.pointer;
  const before = cases.get(key);
  if (!before) {
    const { jurisdiction, hearingType } = own;
    cases.set(key, {
      jurisdiction,
      hearingType,
      urn: reference,
      applications: [...applications],
      defendants: [defendant],
    });
    return;
  }
  before.jurisdiction ??= own.jurisdiction;
  before.hearingType ??= own.hearingType;
  before.applications.push(...applications);
  addDefendant(before.defendants, defendant);
}

/** One defendant entered twice in one case is one: some registers give a defendant an entry for each batch of results. */
function addDefendant(defendants: Defendant[], defendant: Defendant): void {
  const same = defendants.findIndex((one) => isSame(one, defendant));
  const known = defendants[same];
  if (!known) {
    defendants.push(defendant);
    return;
  }
  const offences = both(known.offences, defendant.offences);
  defendants[same] = { ...known, offences, results: both(known.results, defendant.results) };
}

function isSame(one: Defendant, other: Defendant): boolean {
  return (
    one.name?.full === other.name?.full &&
    one.organisation === other.organisation &&
    one.dateOfBirth === other.dateOfBirth &&
    one.address === other.address
  );
}
