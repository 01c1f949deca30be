import { signsAsCompany } from '../../text/names/company-name.js';
import { splitName } from '../../text/names/names.js';
import { joined, readAddress } from '../entries/address.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Defendant, PersonName } from '../listing.js';

const DEFENDANT = planOf(
  {
    dateOfBirth: ask.birth('def_dob'),
    age: ask.integer('def_age'),
    sex: ask.text('def_sex'),
    asn: ask.text('asn'),
    pncId: ask.text('pnc_id'),
  },
  // A parent or guardian, and what says nothing of the case.
  ['pg_type', 'pg_name', 'pg_addr', 'nationality_1', 'nationality_2', 'cro_number'],
);

/** Reads the defendant a Libra case is about; each case has one. `isYouth` is said by the panel that sits. */
export function readDefendant(
  fields: Fields,
  isYouth: boolean,
  offences: Defendant['offences'],
  audit: Pick<FieldAudit, 'raise'>,
): Defendant {
  const printed = fields.text('def_name');
  const parts = fields.object('def_name_elements');
  const type = fields.text('def_type');
  // Libra's public lists do not say which defendants are organisations.
  const isOrganisation = type === 'O' || (type === undefined && parts === undefined && signsAsCompany(printed ?? ''));
  const name = isOrganisation ? undefined : nameFrom(printed, parts);
  const organisation = isOrganisation ? (printed ?? nameFrom(undefined, parts)?.full) : undefined;
  if (!name && organisation === undefined) {
    audit.raise('missing_field', 'A defendant has no name.', fields.pointer);
  }
  const address = readAddress(fields.object('def_addr'));
  const youth = isYouth ? true : undefined;
  return fields.fill(present({ name, organisation, address, youth, offences, results: [] }), DEFENDANT);
}

/** The name as printed, and its parts where the list has them. */
export function nameFrom(printed: string | undefined, parts: Fields | undefined): PersonName | undefined {
  const title = parts?.text('title');
  const forenames = joined([parts?.text('forename1'), parts?.text('forename2'), parts?.text('forename3')], ' ');
  const surname = parts?.text('surname');
  if (surname === undefined && forenames === undefined) return printed === undefined ? undefined : splitName(printed);
  const full = printed ?? joined([title, forenames, surname], ' ') ?? '';
  return present({ full, title, forenames, surname });
}
