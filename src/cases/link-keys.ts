import { courtKey, type LinkRecord } from './link-record.js';

/** What two appearances of one defendant in one case have in common, whatever the level that links them. */
export type LinkKeyKind =
  | 'defendant'
  | 'hearing'
  | 'offence'
  | 'urn'
  | 'number_and_court'
  | 'number_and_asn'
  | 'number_and_master'
  | 'number_and_birth'
  | 'birth_and_court';

export interface LinkKey {
  readonly kind: LinkKeyKind;
  readonly value: string;
}

/**
 * The keys of an appearance. Appearances that share none are never compared; those that do are its candidates, found by
 * these alone, so that the work of linking is that of the candidates and not of the database.
 */
export function linkKeys({ hearing, urn, caseNumber, person, offences }: LinkRecord): readonly LinkKey[] {
  const court = courtKey(hearing.court);
  const birth = person.marks?.birth?.whole ?? null;
  const keys: LinkKey[] = [];
  const add = (kind: LinkKeyKind, ...parts: readonly (string | null | undefined)[]) => {
    if (parts.every((part) => part !== null && part !== undefined && part !== '')) {
      keys.push({ kind, value: JSON.stringify(parts) });
    }
  };
  add('defendant', person.defendant);
  add('hearing', hearing.sourceId);
  for (const sourceId of new Set(offences.map((offence) => offence.sourceId))) add('offence', sourceId);
  add('urn', urn);
  add('number_and_court', caseNumber, court);
  add('number_and_asn', caseNumber, person.asn);
  add('number_and_master', caseNumber, person.master);
  add('number_and_birth', caseNumber, birth ?? person.nameAndBirth);
  for (const first of firstLetters(person.marks)) add('birth_and_court', birth, court, first);
  return keys;
}

/** Of the first and the last word of each name: a slip further on, and words in another order, leave one of them the same. */
function firstLetters(marks: LinkRecord['person']['marks']): readonly string[] {
  const letters = (marks?.names ?? []).flatMap(({ words }) => [words[0]?.first ?? '', words.at(-1)?.first ?? '']);
  return [...new Set(letters)].filter((letter) => letter !== '');
}
