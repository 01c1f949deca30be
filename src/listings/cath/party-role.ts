/** What a party is to the case, whatever the list calls it. */
export type PartyRole = 'defendant' | 'prosecutor' | 'respondent' | 'applicant' | 'representative' | 'unknown';

const ROLES: Readonly<Record<Exclude<PartyRole, 'unknown'>, readonly string[]>> = {
  defendant: ['DEFENDANT', 'ACCUSED', 'OFFENDER'],
  prosecutor: ['PROSECUTING_AUTHORITY', 'PROSECUTOR', 'PROSECUTION', 'INFORMANT'],
  respondent: ['RESPONDENT', 'APPELLANT'],
  applicant: ['APPLICANT', 'CLAIMANT', 'APPLICANT_PETITIONER', 'PETITIONER'],
  representative: [
    'DEFENDANT_REPRESENTATIVE',
    'APPLICANT_REPRESENTATIVE',
    'RESPONDENT_REPRESENTATIVE',
    'APPLICANT_PETITIONER_REPRESENTATIVE',
    'CLAIMANT_PETITIONER_REPRESENTATIVE',
    'REPRESENTATIVE',
    'PROSECUTOR_REPRESENTATIVE',
    'WITNESS',
    'INTERPRETER',
    'THIRD_PARTY',
  ],
};

const BY_NAME: ReadonlyMap<string, PartyRole> = new Map(
  Object.entries(ROLES).flatMap(([role, names]) => names.map((name) => [name, role as PartyRole] as const)),
);

export function roleOf(printed: string | undefined): PartyRole {
  const name = printed
    ?.trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return (name === undefined ? undefined : BY_NAME.get(name)) ?? 'unknown';
}
