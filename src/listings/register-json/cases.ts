import { jurisdictionOf } from '../common-platform/court.js';
import { type Answers, ask, planOf, wholePlanOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { present } from '../fields/present.js';
import { presenter } from '../fields/presenter.js';
import type { Application, Defendant, Hearing, Result } from '../listing.js';
import { offenceOf, offencesOf, type RegisterOffence } from './offence.js';
import { ASKED_OF_PERSON, personOf, type RegisterPerson } from './person.js';
import { resultsOf, tellOfEmpty } from './results.js';
import { UNUSED } from './unused.js';

const HEARD = { jurisdiction: ask.text('jurisdiction'), hearingType: ask.text('hearingType') };
const HEARING = planOf(HEARD, UNUSED.hearing);
const OWN_HEARING = planOf(HEARD);

const MATTER = wholePlanOf(
  {
    reference: ask.text('caseOrApplicationReference', 'caseURN', 'urn', 'caseReference', 'applicationReference'),
    asn: ask.text('arrestSummonsNumber', 'asn'),
    applicationType: ask.text('applicationType'),
    offences: offencesOf('offences'),
    results: resultsOf('case', 'results', 'caseResults'),
  },
  UNUSED.matter,
);

/** A case or an application that a defendant stands in, and where in the document. */
type Matter = Answers<typeof MATTER> & Placed;

const DEFENDANT = wholePlanOf(
  {
    ...ASKED_OF_PERSON,
    hearing: ask.one(HEARING, 'hearing'),
    matters: ask.each(MATTER, placed, 'prosecutionCasesOrApplications', 'prosecutionCases', 'cases'),
    results: resultsOf('defendant', 'results', 'defendantResults'),
  },
  UNUSED.defendant,
);

/** A defendant as a register has it, before it is known which of the cases are whose. */
export type RegisterDefendant = Answers<typeof DEFENDANT> & Placed;

/** The defendants of a register, or of one of its sessions. */
export function readDefendants(register: Fields): readonly RegisterDefendant[] {
  return register.answersEach('defendants', DEFENDANT, placed);
}

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
export function readCases(
  defendants: readonly RegisterDefendant[],
  frame: HearingFrame,
  audit: FieldAudit,
): readonly Hearing[] {
  const cases = new Map<string, Case>();
  for (const said of defendants) {
    const person = personOf(said, audit);
    const heard = said.hearing ?? said.opened?.fill({}, OWN_HEARING);
    const jurisdiction = jurisdictionOf(heard?.jurisdiction ?? '');
    const own: OwnHearing = { jurisdiction, hearingType: heard?.hearingType };
    const { matters = NONE } = said;
    let { results: ofDefendant = NONE } = said;
    tellOfEmpty(ofDefendant, audit);
    const kept: RegisterOffence[] = [];
    for (const matter of matters) {
      const { reference, asn, applicationType, results: ofCase = NONE } = matter;
      const offences = ownOffences(readOffences(matter, audit), matter, matters, kept, audit);
      tellOfEmpty(ofCase, audit);
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
      addTo(cases, reference ?? matter.pointer, reference, own, application, defendant);
    }
    if (matters.length === 0) {
      audit.raise('missing_field', 'A defendant stands in no case and no application.', said.pointer);
      const { asn } = person;
      const defendant = defendantOf(person, { asn, isSubject: false, offences: [], results: ofDefendant });
      addTo(cases, said.pointer, undefined, own, [], defendant);
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
  return presentHearing({
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

const presentHearing = presenter<Hearing>()(
  'hearingId',
  'panel',
  'startTime',
  'prosecutor',
  'issuedAt',
  'jurisdiction',
  'hearingType',
  'urn',
  'reportingRestrictions',
  'applications',
  'defendants',
);

function defendantOf(
  person: RegisterPerson,
  {
    asn,
    isSubject,
    offences,
    results,
  }: Pick<Defendant, 'offences' | 'results'> & { readonly asn: string | undefined; readonly isSubject: boolean },
): Defendant {
  return presentDefendant({
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

const presentDefendant = presenter<Defendant>()(
  'name',
  'organisation',
  'dateOfBirth',
  'age',
  'youth',
  'sex',
  'address',
  'asn',
  'pncId',
  'masterId',
  'defendantId',
  'subject',
  'offences',
  'results',
);

function both<One>(first: readonly One[], second: readonly One[]): readonly One[] {
  return second.length === 0 ? first : [...first, ...second];
}

function readOffences({ offences = NONE }: Matter, audit: FieldAudit): readonly RegisterOffence[] {
  return offences.map((said, index) => offenceOf(said, index + 1, audit));
}

/** Offences that say they are of this case, or say nothing; those of a case that is not in the register at all stay where they are listed first (`kept`). */
function ownOffences(
  offences: readonly RegisterOffence[],
  { reference, pointer }: Matter,
  matters: readonly Matter[],
  kept: RegisterOffence[],
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
    audit.raise('offences_of_another_case', message, pointer);
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
  key: string,
  reference: string | undefined,
  own: OwnHearing,
  applications: readonly Application[],
  defendant: Defendant,
): void {
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
