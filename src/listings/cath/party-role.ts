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

/** Characters: longer than any role is. */
const LONGEST_KEPT = 60;

/** The words met last: a list has the same few, by turns. */
let latest: Named = { printed: '', role: 'unknown' };
let former = latest;

interface Named {
  readonly printed: string;
  readonly role: PartyRole;
}

export function roleOf(printed: string | undefined): PartyRole {
  if (printed === undefined) return 'unknown';
  if (printed === latest.printed) return latest.role;
  if (printed.length > LONGEST_KEPT) return roleNamed(printed);
  const named = printed === former.printed ? former : { printed, role: roleNamed(printed) };
  former = latest;
  latest = named;
  return named.role;
}

function roleNamed(printed: string): PartyRole {
  return BY_NAME.get(printed) ?? BY_NAME.get(asNamed(printed)) ?? 'unknown';
}

function asNamed(printed: string): string {
  return printed
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}
