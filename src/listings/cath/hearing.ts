import { allOf, bothLists } from '../fields/all-of.js';
import { type Answers, ask, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { extended, present } from '../fields/present.js';
import { presenter } from '../fields/presenter.js';
import type { Application, Defendant, Hearing, Offence } from '../listing.js';
import { OFFENCES, offencesOf } from './offence.js';
import { isCharged, leaveOut, nameOfProsecutor, PARTIES, type Party, readCharges, readDefendant } from './party.js';
import { roleOf } from './party-role.js';
import { RESTRICTED, restrictionsOf } from './restrictions.js';

export type Heading = Pick<Hearing, 'jurisdiction' | 'startTime' | 'issuedAt'>;

const CASE = wholePlanOf(
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

const APPLICATION = wholePlanOf({
  reference: ask.text('applicationReference'),
  type: ask.text('applicationType'),
  particulars: ask.text('applicationParticulars'),
  parties: PARTIES,
  offences: OFFENCES,
  ...RESTRICTED,
});

const HEARING = wholePlanOf(
  {
    hearingId: ask.text('hearingId'),
    hearingType: ask.text('hearingType'),
    panel: ask.text('panel'),
    parties: PARTIES,
    offences: OFFENCES,
    cases: ask.each(CASE, held, 'case', 'cases'),
    applications: ask.each(APPLICATION, held, 'application'),
  },
  ['channel', 'listNote', 'hearingSequence', 'hearingNumber'],
);

type CaseSaid = Answers<typeof CASE> & Held;
type ApplicationSaid = Answers<typeof APPLICATION> & Held;

/**
 * Reads the hearings of a sitting and adds them to `hearings`: an entry for each case, and one for each application. Parties and offences
 * beside the cases belong to every case.
 */
export function addHearings(
  hearings: Hearing[],
  sitting: Fields,
  heading: Heading,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): void {
  for (const said of sitting.answersEach('hearing', HEARING, held)) addHearing(hearings, said, heading, audit);
}

function addHearing(
  hearings: Hearing[],
  said: Answers<typeof HEARING>,
  heading: Heading,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): void {
  const { panel, cases, applications } = said;
  const shared: Shared = {
    heading,
    said,
    isYouth: panel !== undefined && /\b(?:child|youth|ieuenctid)\b/i.test(panel),
    parties: said.parties ?? NONE,
    offences: offencesOf(said.offences, audit),
  };
  if (cases !== undefined && cases.length > 0) for (const one of cases) hearings.push(readCase(one, shared, audit));
  else if (shared.parties.length > 0) hearings.push(readCase(undefined, shared, audit));
  if (applications === undefined) return;
  for (const application of applications) hearings.push(readApplication(application, shared, audit));
}

/** What a hearing says of each of its cases and applications. */
interface Shared {
  readonly heading: Heading;
  readonly said: Pick<Hearing, 'hearingId' | 'hearingType' | 'panel'>;
  readonly isYouth: boolean;
  readonly parties: readonly Party[];
  readonly offences: readonly Offence[];
}

function readCase(said: CaseSaid | undefined, shared: Shared, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): Hearing {
  const parties = bothLists(said?.parties ?? NONE, shared.parties);
  const own = offencesOf(said?.offences, audit);
  const charged = chargedOf(parties);
  for (const party of parties) if (!charged.includes(party)) leaveOut(party, audit);
  const urn = said?.urn;
  if (said && urn === undefined) audit.raise('missing_field', 'A case has no URN.', placeOf(said, audit));
  const prosecutor = nameOfProsecutor(parties, audit) ?? codeOfProsecutor(charged);
  const { heading } = shared;
  const defendants = new Array<Defendant>(charged.length);
  for (let at = 0; at < charged.length; at += 1) {
    const party = charged[at] as Party;
    const charges = readCharges(party, audit);
    const offences = charges.length > 0 ? charges : bothLists(own, shared.offences);
    defendants[at] = readDefendant(party, { offences, isSubject: undefined, isYouth: shared.isYouth }, audit);
  }
  return presentHearing({
    jurisdiction: heading.jurisdiction,
    startTime: heading.startTime,
    issuedAt: heading.issuedAt,
    hearingId: shared.said.hearingId,
    hearingType: shared.said.hearingType,
    panel: shared.said.panel,
    urn,
    prosecutor,
    reportingRestrictions: said ? restrictionsOf(said) : NONE,
    applications: NONE,
    defendants,
    caseNumber: said?.caseNumber,
    sequence: said?.sequence,
  });
}

const NONE: readonly never[] = [];

const presentHearing = presenter<Hearing>()(
  'jurisdiction',
  'startTime',
  'issuedAt',
  'hearingId',
  'hearingType',
  'panel',
  'urn',
  'prosecutor',
  'reportingRestrictions',
  'applications',
  'defendants',
  'caseNumber',
  'sequence',
);

/** Who is charged: defendants and whoever has offences; where roles name nobody known (older lists put the prosecutor's code there), everyone else. */
function chargedOf(parties: readonly Party[]): readonly Party[] {
  let charged: readonly Party[] = NONE;
  for (const party of parties) {
    if (isAnswering(party)) charged = charged.length === 0 ? [party] : [...charged, party];
  }
  return charged.length > 0 ? charged : parties.filter(({ printedRole }) => roleOf(printedRole) === 'unknown');
}

function isAnswering(party: Party): boolean {
  const role = roleOf(party.printedRole);
  if (role === 'defendant') return true;
  return role !== 'prosecutor' && role !== 'representative' && (party.isSubject === true || isCharged(party));
}

function codeOfProsecutor(charged: readonly Party[]): string | undefined {
  for (const { printedRole } of charged) if (roleOf(printedRole) === 'unknown') return printedRole;
  return undefined;
}

/** Reads one application: its subject is the party marked so; where none is, the defendant, else the respondent, else the applicant. */
function readApplication(
  said: ApplicationSaid,
  shared: Shared,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): Hearing {
  const parties = said.parties ?? NONE;
  const marked = parties.filter((party) => party.isSubject);
  const ranks = (['defendant', 'respondent', 'applicant', 'unknown'] as const).map((wanted) =>
    parties.filter(({ printedRole }) => roleOf(printedRole) === wanted),
  );
  const subjects = [marked, ...ranks].find(({ length }) => length > 0) ?? [];
  for (const party of parties) if (!subjects.includes(party)) leaveOut(party, audit);
  const { reference } = said;
  if (reference === undefined) audit.raise('missing_field', 'An application has no reference.', placeOf(said, audit));
  const application: Application = present({
    type: said.type ?? '',
    reference,
    particulars: said.particulars,
    results: [],
    offences: [...allOf(subjects, (party) => readCharges(party, audit)), ...offencesOf(said.offences, audit)],
  });
  const { hearingId, hearingType, panel } = shared.said;
  return present({
    ...extended(shared.heading, { hearingId, hearingType, panel }),
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
