/**
 * How an appearance came to this case, surest first: by a person's decision; by the source's own id of the defendant, the
 * hearing or the offence; by URN with arrest/summons number, name and date of birth, or name; by case number with the same;
 * by name, date of birth, court and offence within six months. `alone` is joined to nothing. Never by a name alone.
 */
export const LINK_LEVELS = [
  'decided',
  'same_source_id',
  'urn_and_asn',
  'urn_and_name_and_birth',
  'urn_and_name',
  'case_number_and_asn',
  'case_number_and_name_and_birth',
  'case_number_court_and_name',
  'name_birth_court_and_offence',
  'alone',
] as const;

export type LinkLevel = (typeof LINK_LEVELS)[number];
