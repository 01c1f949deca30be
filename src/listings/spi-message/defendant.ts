import type { XmlElement } from '../../documents/content.js';
import { allOf } from '../fields/all-of.js';
import { present } from '../fields/present.js';
import type { XmlFields } from '../fields/xml-fields.js';
import type { Defendant, PersonName } from '../listing.js';
import { readOffence, readResult } from './offence.js';
import { dateAt, type Reading, report, requiredText } from './reading.js';

const PERSON = 'CourtIndividualDefendant/PersonDefendant';
const NAME = `${PERSON}/BasePersonDetails/PersonName`;
const GIVEN_NAMES = [1, 2, 3].map((place) => `${NAME}/PersonGivenName${place}`);
const COMPANY = 'CourtCorporateDefendant';
const ADDRESSES = ['CourtIndividualDefendant/Address', `${COMPANY}/Address`];

export function readDefendant(defendant: XmlElement, reading: Reading): Defendant {
  const { fields } = reading;
  const name = nameOf(defendant, fields);
  const organisation =
    fields.text(defendant, `${COMPANY}/OrganisationName/OrganisationName`) ??
    fields.text(defendant, `${COMPANY}/OrganisationName`);
  if (!name && organisation === undefined) report(reading, 'missing_field', 'A defendant has no name.', defendant);
  return present({
    name,
    organisation,
    dateOfBirth: dateAt(defendant, `${PERSON}/BasePersonDetails/Birthdate`, reading),
    sex: fields.text(defendant, `${PERSON}/BasePersonDetails/Gender`),
    address: addressOf(defendant, fields),
    asn: requiredText(defendant, 'ProsecutorReference', reading),
    pncId: fields.text(defendant, `${PERSON}/PNCidentifier`) ?? fields.text(defendant, `${COMPANY}/PNCidentifier`),
    offences: fields.all(defendant, 'Offence').map((offence, index) => readOffence(offence, index + 1, reading)),
    results: fields.all(defendant, 'Result').map((result) => readResult(result, 'defendant', reading)),
  });
}

function nameOf(defendant: XmlElement, fields: XmlFields): PersonName | undefined {
  const title = fields.text(defendant, `${NAME}/PersonTitle`);
  const given = GIVEN_NAMES.map((path) => fields.text(defendant, path)).filter((part) => part !== undefined);
  const surname = fields.text(defendant, `${NAME}/PersonFamilyName`);
  const full = [title, ...given, surname].filter((part) => part !== undefined).join(' ');
  if (full === '') return undefined;
  return present({ full, title, forenames: given.length > 0 ? given.join(' ') : undefined, surname });
}

/** The lines of the address, of whichever of its two shapes, in the order sent. */
function addressOf(defendant: XmlElement, fields: XmlFields): string | undefined {
  const addresses = allOf(ADDRESSES, (path) => fields.all(defendant, path));
  const lines = allOf(addresses, (address) => fields.words(address));
  return lines.length > 0 ? lines.join(', ') : undefined;
}
