import { splitName } from '../../text/names/names.js';
import { joined, nameOf, readAddress } from '../entries/address.js';
import type { Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

/** Reads who is charged, or who an application is about. */
export function readPerson(fields: Fields): Omit<Defendant, 'offences' | 'results'> {
  fields.ignore([
    'defenceOrganization',
    'defenceOrganisation',
    'nationality',
    'welshFirstName',
    'welshSurname',
    'welshOrganisationName',
  ]);
  const forenames = joined([fields.text('firstName', 'forename'), fields.text('middleName')], ' ');
  const parts = nameOf(fields.text('title'), forenames, fields.text('surname', 'lastName'));
  const printed = fields.text('name', 'defendantName');
  const address = readAddress(fields.object('address'));
  return present({
    name: parts ?? (printed === undefined ? undefined : splitName(printed)),
    organisation: fields.text('organisationName', 'legalEntityName'),
    dateOfBirth: fields.date('dateOfBirth'),
    age: fields.integer('age'),
    sex: fields.text('gender'),
    inCustody: fields.flag('inCustody'),
    address,
    asn: fields.text('asn'),
    pncId: fields.text('pncId'),
    masterId: fields.text('masterDefendantId'),
    defendantId: fields.text('id', 'defendantId'),
  });
}
