import { splitName } from '../../text/names/names.js';
import { ADDRESS, addressOf, joined, nameOf } from '../entries/address.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

const PERSON = planOf(
  {
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
  },
  [
    'defenceOrganization',
    'defenceOrganisation',
    'nationality',
    'welshFirstName',
    'welshSurname',
    'welshOrganisationName',
  ],
);

/** Reads who is charged, or who an application is about. */
export function readPerson(fields: Fields): Omit<Defendant, 'offences' | 'results'> {
  const said = fields.fill({}, PERSON);
  const { title, first, middle, surname, printed } = said;
  return present({
    name:
      nameOf(title, joined([first, middle], ' '), surname) ?? (printed === undefined ? undefined : splitName(printed)),
    organisation: said.organisation,
    dateOfBirth: said.dateOfBirth,
    age: said.age,
    sex: said.sex,
    inCustody: said.inCustody,
    address: addressOf(said.address),
    asn: said.asn,
    pncId: said.pncId,
    masterId: said.masterId,
    defendantId: said.defendantId,
  });
}
