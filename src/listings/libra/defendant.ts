import { signsAsCompany } from '../../text/names/company-name.js';
import { splitTidyName } from '../../text/names/names.js';
import { ADDRESS, addressOf, joined } from '../entries/address.js';
import { type Answers, type AnswersTo, ask, planOf } from '../fields/field-plan.js';
import { type Held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import { presenter } from '../fields/presenter.js';
import type { Defendant, PersonName } from '../listing.js';

/** The parts of a name. */
const NAME = planOf({
  title: ask.text('title'),
  first: ask.text('forename1'),
  second: ask.text('forename2'),
  third: ask.text('forename3'),
  surname: ask.text('surname'),
});

/** A name by its parts, in the field of that name. */
export const nameIn = (field: string) => ask.one(NAME, field);

/** What is asked of a case about its defendant. */
export const ASKED_OF_DEFENDANT = {
  printedName: ask.text('def_name'),
  nameParts: nameIn('def_name_elements'),
  defendantType: ask.text('def_type'),
  address: ask.one(ADDRESS, 'def_addr'),
  dateOfBirth: ask.birth('def_dob'),
  age: ask.integer('def_age'),
  sex: ask.text('def_sex'),
  asn: ask.text('asn'),
  pncId: ask.text('pnc_id'),
};

/** A parent or guardian, and what says nothing of the case. */
export const UNUSED_OF_DEFENDANT = ['pg_type', 'pg_name', 'pg_addr', 'nationality_1', 'nationality_2', 'cro_number'];

type DefendantSaid = AnswersTo<typeof ASKED_OF_DEFENDANT> & Held;

/** The defendant a Libra case is about; each case has one. `isYouth` is said by the panel that sits. */
export function defendantOf(
  said: DefendantSaid,
  isYouth: boolean,
  offences: Defendant['offences'],
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): Defendant {
  const { printedName, nameParts, defendantType } = said;
  // Libra's public lists do not say which defendants are organisations.
  const isOrganisation =
    defendantType === 'O' ||
    (defendantType === undefined && nameParts === undefined && signsAsCompany(printedName ?? ''));
  const name = isOrganisation ? undefined : nameFrom(printedName, nameParts);
  const organisation = isOrganisation ? (printedName ?? nameFrom(undefined, nameParts)?.full) : undefined;
  if (!name && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', placeOf(said, audit));
  }
  return presentDefendant({
    name,
    organisation,
    address: addressOf(said.address),
    youth: isYouth ? true : undefined,
    offences,
    results: NONE,
    dateOfBirth: said.dateOfBirth,
    age: said.age,
    sex: said.sex,
    asn: said.asn,
    pncId: said.pncId,
  });
}

const presentDefendant = presenter<Defendant>()(
  'name',
  'organisation',
  'address',
  'youth',
  'offences',
  'results',
  'dateOfBirth',
  'age',
  'sex',
  'asn',
  'pncId',
);

const NONE: readonly never[] = [];

/** The name as printed, and its parts where the list has them. */
export function nameFrom(printed: string | undefined, parts: Answers<typeof NAME> | undefined): PersonName | undefined {
  if (parts === undefined) return printed === undefined ? undefined : splitTidyName(printed);
  const { title, first, second, third, surname } = parts;
  const forenames = joined([first, second, third], ' ');
  if (surname === undefined && forenames === undefined)
    return printed === undefined ? undefined : splitTidyName(printed);
  const full = printed ?? joined([title, forenames, surname], ' ') ?? '';
  return presentName({ full, title, forenames, surname });
}

const presentName = presenter<PersonName>()('full', 'title', 'forenames', 'surname');
