import { allOf } from '../fields/all-of.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import { extended, present } from '../fields/present.js';
import type { Application, Defendant, Hearing } from '../listing.js';
import { OFFENCES, offencesOf } from './offence.js';
import {
  isCharged,
  leaveOut,
  nameOfProsecutor,
  PARTIES,
  type Party,
  partiesOf,
  readCharges,
  readDefendant,
} from './party.js';
import { RESTRICTED, restrictionsOf } from './restrictions.js';

export type Heading = Pick<Hearing, 'jurisdiction' | 'startTime' | 'issuedAt'>;

const CASE = planOf(
  {
    urn: ask.text('caseUrn'),
    caseNumber: ask.text('caseNumber'),
    sequence: ask.text('caseSequenceIndicator'),
    parties: PARTIES,
    offences: OFFENCES,
    ...RESTRICTED,
  },
  ['caseName', 'caseType', 'caseLinked', 'linkedCases'],
);

const APPLICATION = planOf({
  reference: ask.text('applicationReference'),
  type: ask.text('applicationType'),
  particulars: ask.text('applicationParticulars'),
  parties: PARTIES,
  offences: OFFENCES,
  ...RESTRICTED,
});

const HEARING = planOf(
  {
    hearingId: ask.text('hearingId'),
    hearingType: ask.text('hearingType'),
    panel: ask.text('panel'),
    parties: PARTIES,
    offences: OFFENCES,
    cases: ask.each(CASE, placed, 'case', 'cases'),
    applications: ask.each(APPLICATION, placed, 'application'),
  },
  ['channel', 'listNote', 'hearingSequence', 'hearingNumber'],
);

type CaseSaid = Answers<typeof CASE> & Placed;
type ApplicationSaid = Answers<typeof APPLICATION> & Placed;

/** Reads the hearings of a sitting: an entry for each case, and one for each application. Parties and offences beside the cases belong to every case. */
export function readHearings(sitting: Fields, heading: Heading, audit: Pick<FieldAudit, 'raise'>): readonly Hearing[] {
  return allOf(sitting.answersEach('hearing', HEARING, placed), (said) => readHearing(said, heading, audit));
}

function readHearing(
  said: Answers<typeof HEARING>,
  sitting: Heading,
  audit: Pick<FieldAudit, 'raise'>,
): readonly Hearing[] {
  const { hearingId, hearingType, panel, cases = [], applications = [] } = said;
  const shared: Shared = {
    heading: extended(sitting, { hearingId, hearingType, panel }),
    isYouth: /\b(?:child|youth|ieuenctid)\b/i.test(panel ?? ''),
    parties: partiesOf(said.parties),
    offences: offencesOf(said.offences, audit),
  };
  return [
    ...(cases.length === 0 && shared.parties.length > 0 ? [undefined] : cases).map((one) =>
      readCase(one, shared, audit),
    ),
    ...applications.map((application) => readApplication(application, shared, audit)),
  ];
}

/** What a hearing says of each of its cases and applications. */
interface Shared {
  readonly heading: Heading & Pick<Hearing, 'hearingId' | 'hearingType' | 'panel'>;
  readonly isYouth: boolean;
  readonly parties: readonly Party[];
  readonly offences: readonly Defendant['offences'][number][];
}

function readCase(said: CaseSaid | undefined, shared: Shared, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const parties = [...partiesOf(said?.parties), ...shared.parties];
  const own = offencesOf(said?.offences, audit);
  const charged = chargedOf(parties);
  for (const party of parties) if (!charged.includes(party)) leaveOut(party, audit);
  const urn = said?.urn;
  if (said && urn === undefined) audit.raise('missing_field', 'A case has no URN.', said.pointer);
  const prosecutor = nameOfProsecutor(parties, audit) ?? codeOfProsecutor(charged);
  return extended(shared.heading, {
    urn,
    prosecutor,
    reportingRestrictions: said ? restrictionsOf(said) : [],
    applications: [],
    defendants: charged.map((party) => {
      const charges = readCharges(party, audit);
      const offences = charges.length > 0 ? charges : [...own, ...shared.offences];
      return readDefendant(party, { offences, isYouth: shared.isYouth }, audit);
    }),
    caseNumber: said?.caseNumber,
    sequence: said?.sequence,
  });
}

/** Who is charged: defendants and whoever has offences; where roles name nobody known (older lists put the prosecutor's code there), everyone else. */
function chargedOf(parties: readonly Party[]): readonly Party[] {
  const charged = parties.filter(
    (party) =>
      party.role === 'defendant' ||
      (party.role !== 'prosecutor' && party.role !== 'representative' && (party.said.isSubject || isCharged(party))),
  );
  return charged.length > 0 ? charged : parties.filter(({ role }) => role === 'unknown');
}

function codeOfProsecutor(charged: readonly Party[]): string | undefined {
  return charged.find(({ role }) => role === 'unknown')?.said.printedRole;
}

/** Reads one application: its subject is the party marked so; where none is, the defendant, else the respondent, else the applicant. */
function readApplication(said: ApplicationSaid, shared: Shared, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const parties = partiesOf(said.parties);
  const marked = parties.filter((party) => party.said.isSubject);
  const ranks = (['defendant', 'respondent', 'applicant', 'unknown'] as const).map((wanted) =>
    parties.filter(({ role }) => role === wanted),
  );
  const subjects = [marked, ...ranks].find(({ length }) => length > 0) ?? [];
  for (const party of parties) if (!subjects.includes(party)) leaveOut(party, audit);
  const { reference } = said;
  if (reference === undefined) audit.raise('missing_field', 'An application has no reference.', said.pointer);
  const application: Application = present({
    type: said.type ?? '',
    reference,
    particulars: said.particulars,
    results: [],
    offences: [...allOf(subjects, (party) => readCharges(party, audit)), ...offencesOf(said.offences, audit)],
  });
  return present({
    ...shared.heading,
    prosecutor: nameOfProsecutor(
      parties.filter((party) => !subjects.includes(party)),
      audit,
    ),
    reportingRestrictions: restrictionsOf(said),
    applications: [application],
    defendants: subjects.map((party) =>
      readDefendant(party, { offences: [], isSubject: true, isYouth: shared.isYouth }, audit),
    ),
  });
}
