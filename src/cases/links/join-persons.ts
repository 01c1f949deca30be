import { gathered } from '../../gathered.js';
import type { Keyed } from '../keyed.js';
import { disjointSets, sharing } from './disjoint-sets.js';
import type { IsCommon } from './link-keys.js';
import { usableKeys } from './link-keys.js';
import { compare, type LinkRecord } from './link-record.js';
import { isSamePerson } from './same-person.js';

/** A case, and everything that says who the person in it is. */
export interface CaseOfPerson {
  readonly id: string;
  /** Of every appearance in it: a thing said twice stands here twice. */
  readonly identities: readonly string[];
}

/** By what a case was found to be of a person who has others, the surest first; `alone` where he has none. */
export type PersonLevel = 'same_person_id' | 'name_and_birth' | 'name_birth_and_court' | 'alone';

export interface PersonOfCase {
  readonly id: string;
  readonly linkedBy: PersonLevel;
}

/** More appearances are no one person's: an arrest/summons number that was typed to fill a field. */
export const MOST_OF_A_PERSON = 1000;

/**
 * The person behind each case: cases that share a master id, an arrest/summons number, a police number, or name with date
 * of birth are one person's, and so are those `alike`, pairs of ids. A name alone never joins people over cases: a case that says no
 * more is a person's own. Returns one person a case, in the order given; the cases of one person have to come together.
 * `isCommon` is told where there are more appearances than those of the cases given.
 */
export function joinPersons(
  cases: readonly CaseOfPerson[],
  keyed: Keyed,
  alike: readonly (readonly [string, string])[] = [],
  isCommon: (identity: string) => boolean = commonIdentities(cases),
): readonly PersonOfCase[] {
  const sets = disjointSets(cases.length);
  const levels = new Map<number, PersonLevel>();
  const join = (a: number, b: number, level: PersonLevel) => {
    sets.join(a, b);
    for (const one of [a, b]) levels.set(one, surest(levels.get(one) ?? 'alone', level));
  };
  const told = cases.map(({ identities }) => [...new Set(identities)].filter((one) => !isCommon(one)));
  for (const level of ['same_person_id', 'name_and_birth'] as const) {
    const ofLevel = (own: readonly string[]) => own.filter((one) => levelOf(one) === level);
    for (const [first, ...others] of sharing(told, ofLevel)) {
      for (const other of others) if (first !== undefined) join(first, other, level);
    }
  }
  const positions = new Map(cases.map(({ id }, at) => [id, at]));
  for (const pair of alike) {
    const [one, other] = pair.map((id) => positions.get(id));
    if (one !== undefined && other !== undefined && one !== other) join(one, other, 'name_birth_and_court');
  }
  const persons: PersonOfCase[] = [];
  for (const members of sets.groups()) {
    const [known] = gathered(members, (member) => told[member] ?? []).sort(compare);
    const [own] = members.map((member) => cases[member]?.id ?? '').sort(compare);
    const id = keyed(['person', known ?? own ?? '']);
    for (const member of members) persons[member] = { id, linkedBy: levels.get(member) ?? 'alone' };
  }
  return persons;
}

/**
 * Pairs of records that are one person's whatever the case: found by the keys of linking without a reference, and so never
 * among more than these keep together.
 */
export function alikeAmong(
  records: readonly LinkRecord[],
  isCommon: IsCommon,
): readonly (readonly [LinkRecord, LinkRecord])[] {
  const found: (readonly [LinkRecord, LinkRecord])[] = [];
  const keysOf = (record: LinkRecord) => usableKeys(record, isCommon).keys.map((key) => JSON.stringify(key));
  for (const positions of sharing(records, keysOf)) {
    for (const [index, at] of positions.entries()) {
      for (const other of positions.slice(index + 1)) {
        const [a, b] = [records[at], records[other]];
        if (a && b && isSamePerson(a, b)) found.push([a, b]);
      }
    }
  }
  return found;
}

const LEVELS: readonly PersonLevel[] = ['same_person_id', 'name_and_birth', 'name_birth_and_court', 'alone'];

function surest(a: PersonLevel, b: PersonLevel): PersonLevel {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

function levelOf(identity: string): PersonLevel {
  return identity.startsWith('birth ') ? 'name_and_birth' : 'same_person_id';
}

function commonIdentities(cases: readonly CaseOfPerson[]): (identity: string) => boolean {
  const counts = new Map<string, number>();
  for (const { identities } of cases) {
    for (const one of identities) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return (identity) => (counts.get(identity) ?? 0) > MOST_OF_A_PERSON;
}
