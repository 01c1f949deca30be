import { joined, nameOf, readAddress } from '../entries/address.js';
import { allOf } from '../fields/all-of.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Defendant, Offence } from '../listing.js';
import { readOffences } from './offence.js';
import { type PartyRole, roleOf } from './party-role.js';

/** Someone named in a hearing, not yet told who of them is charged. */
export interface Party {
  readonly role: PartyRole;
  /** The role as printed. */
  readonly printedRole: string | undefined;
  readonly isSubject: boolean;
  readonly fields: Fields;
}

export function openParty(fields: Fields): Party {
  fields.ignore(['friendlyRoleName', 'attendanceMethod']);
  const printedRole = fields.text('partyRole');
  return { role: roleOf(printedRole), printedRole, isSubject: fields.flag('subject') === true, fields };
}

/** Whether offences are listed under the party. */
export function isCharged({ fields }: Party): boolean {
  return (
    fields.has('offence') ||
    fields.object('individualDetails')?.has('offence') === true ||
    fields.object('organisationDetails')?.has('offence') === true
  );
}

/** What a hearing says of someone that the party itself does not. */
interface Said {
  readonly offences: Defendant['offences'];
  readonly isSubject?: boolean;
  readonly isYouth: boolean;
}

const NAME = planOf({
  title: ask.text('title'),
  first: ask.text('individualForenames'),
  middle: ask.text('individualMiddleName'),
  surname: ask.text('individualSurname'),
});

const PERSON = planOf(
  {
    dateOfBirth: ask.birth('dateOfBirth'),
    age: ask.integer('age'),
    sex: ask.text('gender'),
    inCustody: ask.flag('inCustody'),
    asn: ask.text('asn'),
    pncId: ask.text('pncId'),
  },
  ['additionalProperties', 'plea', 'offence'],
);

const ORGANISATION = planOf({ organisation: ask.text('organisationName') }, ['additionalProperties', 'offence']);

/** Reads who is charged, or whom an application is about. */
export function readDefendant(party: Party, said: Said, audit: Pick<FieldAudit, 'raise'>): Defendant {
  const defendant = readPerson(party, said);
  if (!defendant.name && defendant.organisation === undefined) {
    audit.raise('missing_field', 'A party has no name.', party.fields.pointer);
  }
  return defendant;
}

/** Reads a person or an organisation. */
function readPerson({ fields }: Party, { offences, isSubject, isYouth }: Said): Defendant {
  const person = fields.object('individualDetails');
  const organisation = fields.object('organisationDetails');
  const { title, first, middle, surname }: Answers<typeof NAME> = person?.fill({}, NAME) ?? {};
  const base: Defendant = present({
    name: nameOf(title, joined([first, middle], ' '), surname),
    address: readAddress(person?.object('address')) ?? readAddress(organisation?.object('organisationAddress')),
    subject: isSubject,
    youth: isYouth ? true : undefined,
    offences,
    results: [],
  });
  const named = organisation?.fill(base, ORGANISATION) ?? base;
  return person?.fill(named, PERSON) ?? named;
}

export function readCharges({ fields }: Party, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  const holders = [fields, fields.object('individualDetails'), fields.object('organisationDetails')];
  return allOf(holders, (holder) => (holder ? readOffences(holder, audit) : []));
}

/** The prosecutor's name; nobody else of the hearing is kept, and a second prosecutor is told. */
export function nameOfProsecutor(parties: readonly Party[], audit: Pick<FieldAudit, 'raise'>): string | undefined {
  let printed: string | undefined;
  for (const party of parties) {
    if (party.role !== 'prosecutor') continue;
    const { organisation, name } = readPerson(party, { offences: [], isYouth: false });
    const called = organisation ?? name?.full;
    if (printed !== undefined && called !== undefined && called !== printed) {
      audit.raise('unread_field', 'A further prosecutor is named; the first is kept.', party.fields.pointer);
    }
    printed ??= called;
  }
  return printed;
}

/** Someone who is neither charged nor the subject of an application: known, and not kept. */
export function leaveOut({ fields }: Party): void {
  fields.object('individualDetails')?.ignore(OF_PERSON);
  fields.object('organisationDetails')?.ignore(['organisationName', 'organisationAddress', 'additionalProperties']);
}

const OF_PERSON = [
  'additionalProperties',
  'address',
  'age',
  'asn',
  'dateOfBirth',
  'gender',
  'inCustody',
  'individualForenames',
  'individualMiddleName',
  'individualSurname',
  'plea',
  'pncId',
  'title',
];
