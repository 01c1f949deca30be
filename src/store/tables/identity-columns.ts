/** Where an appearance's row keeps each thing that identifies a person over cases, by its kind in `identitiesOf`. */
export const IDENTITY_COLUMNS = {
  master: 'person_master',
  asn: 'person_asn',
  pnc: 'person_pnc',
  birth: 'person_name_and_birth',
} as const;

/** Every column of keyed hashes that says who an appearance is of. */
export const HASHES_OF_PERSON = [...Object.values(IDENTITY_COLUMNS), 'person_name', 'person_defendant'] as const;

export type HashOfPerson = (typeof HASHES_OF_PERSON)[number];

export type IdentityKind = keyof typeof IDENTITY_COLUMNS;

/** An identity's kind and hash; null for a kind that no row keeps. */
export function identityParts(identity: string): { readonly kind: IdentityKind; readonly value: string } | null {
  const at = identity.indexOf(' ');
  const kind = identity.slice(0, at);
  return isKind(kind) ? { kind, value: identity.slice(at + 1) } : null;
}

function isKind(kind: string): kind is IdentityKind {
  return kind in IDENTITY_COLUMNS;
}
