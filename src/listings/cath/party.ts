import { ADDRESS, addressOf, joined, nameOf, readAddress } from '../address.js';
import { allOf } from '../all-of.js';
import { ask, planOf } from '../field-plan.js';
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
  readonly person: Fields | undefined;
  readonly organisation: Fields | undefined;
}

const PARTY = planOf({ printedRole: ask.text('partyRole'), isSubject: ask.flag('subject') }, [
  'friendlyRoleName',
  'attendanceMethod',
]);

export function openParty(fields: Fields): Party {
  const { printedRole, isSubject } = fields.said(PARTY);
  return {
    role: roleOf(printedRole),
    printedRole,
    isSubject: isSubject === true,
    fields,
    person: fields.object('individualDetails'),
    organisation: fields.object('organisationDetails'),
  };
}

/** Whether offences are listed under the party. */
export function isCharged({ fields, person, organisation }: Party): boolean {
  return fields.has('offence') || person?.has('offence') === true || organisation?.has('offence') === true;
}

/** What a hearing says of someone that the party itself does not. */
interface Said {
  readonly offences: Defendant['offences'];
  readonly isSubject?: boolean;
  readonly isYouth: boolean;
}

const PERSON = planOf(
  {
    title: ask.text('title'),
    first: ask.text('individualForenames'),
    middle: ask.text('individualMiddleName'),
    surname: ask.text('individualSurname'),
    dateOfBirth: ask.birth('dateOfBirth'),
    age: ask.integer('age'),
    sex: ask.text('gender'),
    inCustody: ask.flag('inCustody'),
    asn: ask.text('asn'),
    pncId: ask.text('pncId'),
    address: ask.object(ADDRESS, 'address'),
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
function readPerson({ person, organisation }: Party, { offences, isSubject, isYouth }: Said): Defendant {
  const said = person?.said(PERSON);
  return present({
    name: said && nameOf(said.title, joined([said.first, said.middle], ' '), said.surname),
    organisation: organisation?.said(ORGANISATION).organisation,
    subject: isSubject,
    dateOfBirth: said?.dateOfBirth,
    age: said?.age,
    youth: isYouth ? true : undefined,
    sex: said?.sex,
    inCustody: said?.inCustody,
    address: (said?.address && addressOf(said.address)) ?? readAddress(organisation?.object('organisationAddress')),
    asn: said?.asn,
    pncId: said?.pncId,
    offences,
    results: [],
  });
}

export function readCharges(
  { fields, person, organisation }: Party,
  audit: Pick<FieldAudit, 'raise'>,
): readonly Offence[] {
  return allOf([fields, person, organisation], (holder) => (holder ? readOffences(holder, audit) : []));
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
export function leaveOut({ person, organisation }: Party): void {
  person?.ignore(OF_PERSON);
  organisation?.ignore(['organisationName', 'organisationAddress', 'additionalProperties']);
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
