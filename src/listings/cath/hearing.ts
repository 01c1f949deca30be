import { allOf } from '../fields/all-of.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { extended, present } from '../fields/present.js';
import type { Application, Defendant, Hearing } from '../listing.js';
import { readOffences } from './offence.js';
import { isCharged, leaveOut, nameOfProsecutor, openParty, type Party, readCharges, readDefendant } from './party.js';
import { readRestrictions } from './restrictions.js';

export type Heading = Pick<Hearing, 'jurisdiction' | 'startTime' | 'issuedAt'>;

const HEARING = planOf(
  { hearingId: ask.text('hearingId'), hearingType: ask.text('hearingType'), panel: ask.text('panel') },
  ['channel', 'listNote', 'hearingSequence', 'hearingNumber'],
);

const CASE = planOf({ caseNumber: ask.text('caseNumber'), sequence: ask.text('caseSequenceIndicator') }, [
  'caseName',
  'caseType',
  'caseLinked',
  'linkedCases',
]);

/** Reads one hearing: an entry for each case, and one for each application. Parties and offences beside the cases belong to every case. */
export function readHearing(fields: Fields, sitting: Heading, audit: Pick<FieldAudit, 'raise'>): readonly Hearing[] {
  const shared: Shared = {
    heading: fields.fill(extended(sitting, {}), HEARING),
    isYouth: /\b(?:child|youth|ieuenctid)\b/i.test(fields.text('panel') ?? ''),
    parties: fields.objects('party').map(openParty),
    offences: readOffences(fields, audit),
  };
  const cases = fields.objects('case', 'cases');
  return [
    ...(cases.length === 0 && shared.parties.length > 0 ? [undefined] : cases).map((one) =>
      readCase(one, shared, audit),
    ),
    ...fields.objects('application').map((application) => readApplication(application, shared, audit)),
  ];
}

/** What a hearing says of each of its cases and applications. */
interface Shared {
  readonly heading: Heading & Answers<typeof HEARING>;
  readonly isYouth: boolean;
  readonly parties: readonly Party[];
  readonly offences: readonly Defendant['offences'][number][];
}

function readCase(fields: Fields | undefined, shared: Shared, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const parties = [...(fields?.objects('party').map(openParty) ?? []), ...shared.parties];
  const own = fields ? readOffences(fields, audit) : [];
  const charged = chargedOf(parties);
  for (const party of parties) if (party.role !== 'prosecutor' && !charged.includes(party)) leaveOut(party);
  const urn = fields?.text('caseUrn');
  if (fields && urn === undefined) audit.raise('missing_field', 'A case has no URN.', fields.pointer);
  const prosecutor = nameOfProsecutor(parties, audit) ?? codeOfProsecutor(charged);
  const hearing = extended(shared.heading, {
    urn,
    prosecutor,
    reportingRestrictions: fields ? readRestrictions(fields) : [],
    applications: [],
    defendants: charged.map((party) => {
      const charges = readCharges(party, audit);
      const offences = charges.length > 0 ? charges : [...own, ...shared.offences];
      return readDefendant(party, { offences, isYouth: shared.isYouth }, audit);
    }),
  });
  return fields?.fill(hearing, CASE) ?? hearing;
}

/** Who is charged: defendants and whoever has offences; where roles name nobody known (older lists put the prosecutor's code there), everyone else. */
function chargedOf(parties: readonly Party[]): readonly Party[] {
  const charged = parties.filter(
    (party) =>
      party.role === 'defendant' ||
      (party.role !== 'prosecutor' && party.role !== 'representative' && (party.isSubject || isCharged(party))),
  );
  return charged.length > 0 ? charged : parties.filter(({ role }) => role === 'unknown');
}

function codeOfProsecutor(charged: readonly Party[]): string | undefined {
  return charged.find(({ role }) => role === 'unknown')?.printedRole;
}

/** Reads one application: its subject is the party marked so; where none is, the defendant, else the respondent, else the applicant. */
function readApplication(fields: Fields, shared: Shared, audit: Pick<FieldAudit, 'raise'>): Hearing {
  const parties = fields.objects('party').map(openParty);
  const marked = parties.filter(({ isSubject }) => isSubject);
  const ranks = (['defendant', 'respondent', 'applicant', 'unknown'] as const).map((wanted) =>
    parties.filter(({ role }) => role === wanted),
  );
  const subjects = [marked, ...ranks].find(({ length }) => length > 0) ?? [];
  for (const party of parties) if (party.role !== 'prosecutor' && !subjects.includes(party)) leaveOut(party);
  const reference = fields.text('applicationReference');
  if (reference === undefined) audit.raise('missing_field', 'An application has no reference.', fields.pointer);
  const application: Application = present({
    type: fields.text('applicationType') ?? '',
    reference,
    particulars: fields.text('applicationParticulars'),
    results: [],
    offences: [...allOf(subjects, (party) => readCharges(party, audit)), ...readOffences(fields, audit)],
  });
  return present({
    ...shared.heading,
    prosecutor: nameOfProsecutor(
      parties.filter((party) => !subjects.includes(party)),
      audit,
    ),
    reportingRestrictions: readRestrictions(fields),
    applications: [application],
    defendants: subjects.map((party) =>
      readDefendant(party, { offences: [], isSubject: true, isYouth: shared.isYouth }, audit),
    ),
  });
}
