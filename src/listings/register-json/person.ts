import { joined } from '../address.js';
import { ask, planOf } from '../field-plan.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Defendant } from '../listing.js';
import { present } from '../present.js';
import { UNUSED } from './unused.js';

const NAME = planOf(
  {
    title: ask.text('title'),
    first: ask.text('firstName', 'forename', 'forenames'),
    middle: ask.text('middleName'),
    surname: ask.text('lastName', 'surname'),
    printed: ask.text('name', 'defendantName'),
    organisation: ask.text('organisationName', 'legalEntityName'),
  },
  UNUSED.defendant,
);

const PERSON = planOf({
  dateOfBirth: ask.birth('dateOfBirth', 'dob'),
  age: ask.integer('age'),
  youth: ask.flag('isYouth', 'youth'),
  sex: ask.text('gender', 'sex'),
  pncId: ask.text('pncId', 'pncIdentifier'),
  masterId: ask.text('masterDefendantId'),
  defendantId: ask.text('defendantId', 'id'),
});

/** Who a register's defendant is: a person by parts or by one string, or an organisation; addresses as an object, as lines or as one string. */
export function readPerson(fields: Fields, audit: FieldAudit): Omit<Defendant, 'offences' | 'results'> {
  const { title, first, middle, surname, printed, organisation } = fields.fill({}, NAME);
  const forenames = joined([first, middle], ' ');
  const full = joined([forenames, surname], ' ') ?? printed;
  if (full === undefined && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  }
  const name = full === undefined || organisation !== undefined ? undefined : { full, title, forenames, surname };
  const base = present({
    name: name && present(name),
    organisation,
    address: readAddress(fields),
    asn: fields.text('arrestSummonsNumber', 'asn') ?? fields.texts('arrestSummonsNumbers')[0],
  });
  return fields.fill(base, PERSON);
}

/** In the order they are printed in. */
const ADDRESS = planOf({
  address1: ask.text('address1'),
  address2: ask.text('address2'),
  address3: ask.text('address3'),
  address4: ask.text('address4'),
  address5: ask.text('address5'),
  postCode: ask.text('postCode', 'postcode'),
});

function readAddress(fields: Fields): string | undefined {
  const address =
    fields.answers('address', ADDRESS) ?? fields.answers('defendantAddress', ADDRESS) ?? fields.fill({}, ADDRESS);
  const printed = joined(Object.values(address), ', ');
  return printed ?? fields.text('address', 'defendantAddress');
}
