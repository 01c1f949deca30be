import { gathered } from '../../gathered.js';
import { identitiesOf } from './identities.js';
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
  /** Only together with this, where the key alone is too common. */
  readonly identity?: string;
}

/** Whether more appearances share a key than it can be told by. */
export type IsCommon = (key: LinkKey) => boolean;

/** A key that more appearances share says nothing: a number that is no case's, a day of birth made up for thousands. */
export const MOST_SHARING = 300;

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
  for (const word of outerWords(person.marks)) add('birth_and_court', birth, court, word);
  return keys;
}

/** The first and the last word of each name: a slip in one, and words in another order, leave the other the same. */
function outerWords(marks: LinkRecord['person']['marks']): readonly string[] {
  const words = gathered(marks?.names ?? [], (name) => [
    name.words[0]?.scanned ?? '',
    name.words.at(-1)?.scanned ?? '',
  ]);
  return [...new Set(words)].filter((word) => word !== '');
}

/**
 * The keys that an appearance may be found by: each of its own, and in the place of one that is too common the same key
 * together with each thing that identifies the person; of those none that is too common itself. `givenUp` counts the
 * keys of which nothing is left.
 */
export function usableKeys(
  record: LinkRecord,
  isCommon: IsCommon,
): { readonly keys: readonly LinkKey[]; readonly givenUp: number } {
  let givenUp = 0;
  const keys = linkKeys(record).flatMap((key) => {
    if (!isCommon(key)) return [key];
    const narrower = narrowed(record, key).filter((one) => !isCommon(one));
    if (narrower.length === 0) givenUp += 1;
    return narrower;
  });
  return { keys, givenUp };
}

/** A key together with each thing that identifies the person. */
function narrowed(record: LinkRecord, key: LinkKey): readonly LinkKey[] {
  return [...new Set(identitiesOf(record))].map((identity) => ({ ...key, identity }));
}

/** Which keys are too common among all appearances there are. */
export function commonAmong(records: readonly LinkRecord[]): IsCommon {
  const common = new Set<string>();
  const count = (keysOf: (record: LinkRecord) => readonly LinkKey[]) => {
    const counts = new Map<string, number>();
    for (const record of records) {
      for (const key of keysOf(record)) counts.set(keyText(key), (counts.get(keyText(key)) ?? 0) + 1);
    }
    for (const [text, sharing] of counts) if (sharing > MOST_SHARING) common.add(text);
  };
  const isCommon: IsCommon = (key) => common.has(keyText(key));
  count(linkKeys);
  if (common.size > 0) {
    count((record) => linkKeys(record).flatMap((key) => (isCommon(key) ? narrowed(record, key) : [])));
  }
  return isCommon;
}

/** A key as one string. */
export function keyText({ kind, value, identity }: LinkKey): string {
  return identity === undefined ? `${kind} ${value}` : `${kind} ${value} ${identity}`;
}
