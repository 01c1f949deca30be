import { splitName } from '../../text/names/names.js';
import { ADDRESS, addressOf, bothWords, nameOf } from '../entries/address.js';
import { type AnswersTo, ask, planOf } from '../fields/field-plan.js';
import type { Fields } from '../fields/json-fields.js';
import { presenterOfAnswers } from '../fields/presenter.js';
import type { Defendant, PersonName } from '../listing.js';

/** What is asked of a person or an organisation. */
export const ASKED_OF_PERSON = {
  first: ask.text('firstName', 'forename'),
  middle: ask.text('middleName'),
  title: ask.text('title'),
  surname: ask.text('surname', 'lastName'),
  printed: ask.text('name', 'defendantName'),
  organisation: ask.text('organisationName', 'legalEntityName'),
  dateOfBirth: ask.date('dateOfBirth'),
  age: ask.integer('age'),
  sex: ask.text('gender'),
  inCustody: ask.flag('inCustody'),
  address: ask.one(ADDRESS, 'address'),
  asn: ask.text('asn'),
  pncId: ask.text('pncId'),
  masterId: ask.text('masterDefendantId'),
  defendantId: ask.text('id', 'defendantId'),
};

export const UNUSED_OF_PERSON = [
  'defenceOrganization',
  'defenceOrganisation',
  'nationality',
  'welshFirstName',
  'welshSurname',
  'welshOrganisationName',
];

const PERSON = planOf(ASKED_OF_PERSON, UNUSED_OF_PERSON);

/** Reads who is charged, or who an application is about. */
export function readPerson(fields: Fields): Omit<Defendant, 'offences' | 'results'> {
  const said = fields.fill({}, PERSON);
  return presentPerson({ name: nameIn(said), address: addressOf(said.address) }, said);
}

/** A person's fields in a listing, of which two are made of several answers. */
export const OF_PERSON = [
  'name',
  'organisation',
  'dateOfBirth',
  'age',
  'sex',
  'inCustody',
  'address',
  'asn',
  'pncId',
  'masterId',
  'defendantId',
] as const;
export const MADE_OF_PERSON = ['name', 'address'] as const;

const presentPerson = presenterOfAnswers<Omit<Defendant, 'offences' | 'results'>>()(OF_PERSON, MADE_OF_PERSON);

/** A name by its parts, else as it is printed. */
export function nameIn({
  title,
  first,
  middle,
  surname,
  printed,
}: AnswersTo<typeof ASKED_OF_PERSON>): PersonName | undefined {
  const name = nameOf(title, bothWords(first, middle), surname);
  return name ?? (printed === undefined ? undefined : splitName(printed));
}
