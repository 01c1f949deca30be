import { joined } from '../address.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Defendant } from '../listing.js';
import { present } from '../present.js';
import { UNUSED } from './unused.js';

/** Who a register's defendant is: a person by parts or by one string, or an organisation; addresses as an object, as lines or as one string. */
export function readPerson(fields: Fields, audit: FieldAudit): Omit<Defendant, 'offences' | 'results'> {
  fields.ignore(UNUSED.defendant);
  const title = fields.text('title');
  const forenames = joined([fields.text('firstName', 'forename', 'forenames'), fields.text('middleName')], ' ');
  const surname = fields.text('lastName', 'surname');
  const parts = joined([forenames, surname], ' ');
  const printed = fields.text('name', 'defendantName');
  const organisation = fields.text('organisationName', 'legalEntityName');
  const full = parts ?? printed;
  if (full === undefined && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  }
  return present({
    name: full === undefined || organisation !== undefined ? undefined : present({ full, title, forenames, surname }),
    organisation,
    dateOfBirth: fields.date('dateOfBirth', 'dob'),
    age: fields.integer('age'),
    sex: fields.text('gender', 'sex'),
    address: readAddress(fields),
    asn: fields.text('arrestSummonsNumber', 'asn') ?? fields.texts('arrestSummonsNumbers')[0],
    pncId: fields.text('pncId', 'pncIdentifier'),
    masterId: fields.text('masterDefendantId'),
    defendantId: fields.text('defendantId', 'id'),
  });
}

const ADDRESS_LINES = ['address1', 'address2', 'address3', 'address4', 'address5'] as const;

function readAddress(fields: Fields): string | undefined {
  const address = fields.object('address', 'defendantAddress') ?? fields;
  const lines = ADDRESS_LINES.map((line) => address.text(line));
  const postcode = address.text('postCode', 'postcode');
  return joined([...lines, postcode], ', ') ?? fields.text('address', 'defendantAddress');
}
