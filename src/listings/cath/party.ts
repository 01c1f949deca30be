import { joined, nameOf, readAddress } from '../address.js';
import { allOf } from '../all-of.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Defendant, Offence } from '../listing.js';
import { present } from '../present.js';
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

/** Reads who is charged, or whom an application is about. */
export function readDefendant(party: Party, said: Said, audit: Pick<FieldAudit, 'raise'>): Defendant {
  const person = readPerson(party);
  if (!person.name && person.organisation === undefined) {
    audit.raise('missing_field', 'A party has no name.', party.fields.pointer);
  }
  const { name, organisation, dateOfBirth, age, sex, inCustody, address, asn, pncId } = person;
  return present({
    name,
    organisation,
    dateOfBirth,
    age,
    sex,
    inCustody,
    address,
    asn,
    pncId,
    subject: said.isSubject,
    offences: said.offences,
    results: [],
    youth: said.isYouth ? true : undefined,
  });
}

/** Reads a person or an organisation. */
function readPerson({ fields }: Party) {
  const person = fields.object('individualDetails');
  const organisation = fields.object('organisationDetails');
  person?.ignore(['additionalProperties', 'plea', 'offence']);
  organisation?.ignore(['additionalProperties', 'offence']);
  const forenames = joined([person?.text('individualForenames'), person?.text('individualMiddleName')], ' ');
  const address = readAddress(person?.object('address'));
  return {
    name: nameOf(person?.text('title'), forenames, person?.text('individualSurname')),
    organisation: organisation?.text('organisationName'),
    dateOfBirth: person?.date('dateOfBirth'),
    age: person?.integer('age'),
    sex: person?.text('gender'),
    inCustody: person?.flag('inCustody'),
    address: address ?? readAddress(organisation?.object('organisationAddress')),
    asn: person?.text('asn'),
    pncId: person?.text('pncId'),
  };
}

export function readCharges({ fields }: Party, audit: Pick<FieldAudit, 'raise'>): readonly Offence[] {
  const holders = [fields, fields.object('individualDetails'), fields.object('organisationDetails')];
  return allOf(holders, (holder) => (holder ? readOffences(holder, audit) : []));
}

/** The prosecutor's name; nobody else of the hearing is kept. */
export function nameOfProsecutor(parties: readonly Party[]): string | undefined {
  const prosecutors = parties.filter(({ role }) => role === 'prosecutor').map(readPerson);
  return prosecutors
    .map(({ organisation, name }) => organisation ?? name?.full)
    .find((printed) => printed !== undefined);
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
