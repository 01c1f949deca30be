import { ADDRESS, addressOf, bothWords, nameOf } from '../entries/address.js';
import { bothLists } from '../fields/all-of.js';
import { type Answers, ask, planOf, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { presenter } from '../fields/presenter.js';
import type { Defendant, Offence, PersonName } from '../listing.js';
import { OFFENCES, offencesOf, saysAnything } from './offence.js';
import { roleOf } from './party-role.js';

const PERSON = wholePlanOf(
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
    address: ask.one(ADDRESS, 'address'),
    offences: OFFENCES,
  },
  ['additionalProperties', 'plea'],
);

const ORGANISATION = planOf(
  {
    organisation: ask.text('organisationName'),
    address: ask.one(ADDRESS, 'organisationAddress'),
    offences: OFFENCES,
  },
  ['additionalProperties'],
);

const PARTY = wholePlanOf(
  {
    printedRole: ask.text('partyRole'),
    isSubject: ask.flag('subject'),
    person: ask.one(PERSON, 'individualDetails'),
    organisation: ask.one(ORGANISATION, 'organisationDetails'),
    offences: OFFENCES,
  },
  ['friendlyRoleName', 'attendanceMethod'],
);

/** Someone named in a hearing, not yet told who of them is charged. */
export type Party = Answers<typeof PARTY> & Held;

/** The parties of a hearing, a case or an application, as they stand. */
export const PARTIES = ask.each(PARTY, held, 'party');

const NONE: readonly never[] = [];

/** Whether offences are listed under the party. */
export function isCharged({ offences, person, organisation }: Party): boolean {
  return holdsCharge(offences) || holdsCharge(person?.offences) || holdsCharge(organisation?.offences);
}

function holdsCharge(offences: Party['offences']): boolean {
  return offences?.some(saysAnything) === true;
}

/** What a hearing says of someone that the party itself does not. */
interface Said {
  readonly offences: Defendant['offences'];
  readonly isSubject: boolean | undefined;
  readonly isYouth: boolean;
}

/** Reads who is charged, or whom an application is about. */
export function readDefendant(party: Party, said: Said, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): Defendant {
  const defendant = readPerson(party, said);
  if (!defendant.name && defendant.organisation === undefined) {
    audit.raise('missing_field', 'A party has no name.', placeOf(party, audit));
  }
  return defendant;
}

/** Reads a person or an organisation. */
function readPerson({ person, organisation }: Party, { offences, isSubject, isYouth }: Said): Defendant {
  return presentDefendant({
    name: person && nameIn(person),
    address: addressOf(person?.address) ?? addressOf(organisation?.address),
    subject: isSubject,
    youth: isYouth ? true : undefined,
    offences,
    results: NONE,
    organisation: organisation?.organisation,
    dateOfBirth: person?.dateOfBirth,
    age: person?.age,
    sex: person?.sex,
    inCustody: person?.inCustody,
    asn: person?.asn,
    pncId: person?.pncId,
  });
}

const presentDefendant = presenter<Defendant>()(
  'name',
  'address',
  'subject',
  'youth',
  'offences',
  'results',
  'organisation',
  'dateOfBirth',
  'age',
  'sex',
  'inCustody',
  'asn',
  'pncId',
);

function nameIn({ title, first, middle, surname }: Answers<typeof PERSON>): PersonName | undefined {
  return nameOf(title, bothWords(first, middle), surname);
}

/** The offences listed under the party, the person and the organisation. */
export function readCharges(
  { offences, person, organisation }: Party,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): readonly Offence[] {
  const own = offencesOf(offences, audit);
  return bothLists(bothLists(own, offencesOf(person?.offences, audit)), offencesOf(organisation?.offences, audit));
}

/** The prosecutor's name; nobody else of the hearing is kept, and a second prosecutor is told. */
export function nameOfProsecutor(
  parties: readonly Party[],
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): string | undefined {
  let printed: string | undefined;
  for (const party of parties) {
    if (roleOf(party.printedRole) !== 'prosecutor') continue;
    const { person, organisation } = party;
    const called = organisation?.organisation ?? (person && nameIn(person)?.full);
    if (printed !== undefined && called !== undefined && called !== printed) {
      audit.raise('unread_field', 'A further prosecutor is named; the first is kept.', placeOf(party, audit));
    }
    printed ??= called;
  }
  return printed;
}

/** Someone who is neither charged nor the subject of an application is known, and not kept; offences listed under them are told. */
export function leaveOut(party: Party, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>): void {
  if (!isCharged(party)) return;
  audit.raise('unread_field', 'Offences stand under somebody who is not charged with them.', placeOf(party, audit));
}
