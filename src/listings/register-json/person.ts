import { signsAsCompany } from '../../text/names/company-name.js';
import { joined } from '../entries/address.js';
import { type Answers, ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { type Placed, placed } from '../fields/placed.js';
import type { WithGaps } from '../fields/present.js';
import { presenter } from '../fields/presenter.js';
import type { Defendant, PersonName } from '../listing.js';
import { UNUSED } from './unused.js';

/** In the order they are printed in. */
const ADDRESS = planOf({
  address1: ask.text('address1'),
  address2: ask.text('address2'),
  address3: ask.text('address3'),
  address4: ask.text('address4'),
  address5: ask.text('address5'),
  postCode: ask.text('postCode', 'postcode'),
});

const ADDRESSES = ['address', 'defendantAddress'];

/** What is asked of a defendant as a person. */
export const ASKED_OF_PERSON = {
  title: ask.text('title'),
  first: ask.text('firstName', 'forename', 'forenames'),
  middle: ask.text('middleName'),
  surname: ask.text('lastName', 'surname'),
  printed: ask.text('name', 'defendantName'),
  organisation: ask.text('organisationName', 'legalEntityName'),
  dateOfBirth: ask.birth('dateOfBirth', 'dob'),
  age: ask.integer('age'),
  youth: ask.flag('isYouth', 'youth'),
  sex: ask.text('gender', 'sex'),
  address: ask.one(ADDRESS, ...ADDRESSES),
  asn: ask.text('arrestSummonsNumber', 'asn'),
  asns: ask.texts('arrestSummonsNumbers'),
  pncId: ask.text('pncId', 'pncIdentifier'),
  masterId: ask.text('masterDefendantId'),
  defendantId: ask.text('defendantId', 'id'),
};

const PERSON = planOf(ASKED_OF_PERSON, UNUSED.defendant);

/** What a defendant says, where it stands, and its fields where it had to be opened. */
export type PersonSaid = Answers<typeof PERSON> & Placed;

export type RegisterPerson = WithGaps<Omit<Defendant, 'offences' | 'results' | 'subject' | 'inCustody'>>;

export function readPerson(fields: Fields, audit: FieldAudit): RegisterPerson {
  return personOf(fields.fill(placed(fields.pointer, fields), PERSON), audit);
}

/** Who a register's defendant is: a person by parts or by one string, or an organisation; addresses as an object, as lines or as one string. */
export function personOf(said: PersonSaid, audit: FieldAudit): RegisterPerson {
  const { title, first, middle, surname, printed } = said;
  const forenames = joined([first, middle], ' ');
  const parts = joined([forenames, surname], ' ');
  // One part alone is less than the whole name beside it.
  const full = forenames === undefined || surname === undefined ? (printed ?? parts) : parts;
  const company = parts === undefined && printed !== undefined && signsAsCompany(printed) ? printed : undefined;
  const organisation = said.organisation ?? company;
  if (full === undefined && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', said.pointer);
  }
  const isPerson = full !== undefined && organisation === undefined;
  return {
    name: isPerson ? presentName({ full, title, forenames, surname }) : undefined,
    organisation,
    dateOfBirth: said.dateOfBirth,
    age: said.age,
    youth: said.youth,
    sex: said.sex,
    address: addressOf(said),
    asn: said.asn ?? said.asns?.[0],
    pncId: said.pncId,
    masterId: said.masterId,
    defendantId: said.defendantId,
  };
}

const presentName = presenter<PersonName>()('full', 'title', 'forenames', 'surname');

/** An address in an object of its own, which any defendant may have; in fields of the defendant or in one string, it is as of a defendant that had to be opened. */
function addressOf({ address, opened }: PersonSaid): string | undefined {
  const parts = address ?? opened?.fill({}, ADDRESS) ?? {};
  return joined(Object.values(parts), ', ') ?? opened?.text(...ADDRESSES);
}
