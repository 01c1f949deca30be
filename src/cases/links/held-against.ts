import type { LinkRecord } from './link-record.js';
import type { HeldAgainst } from './link-tiers.js';
import { agesAgree, compareBirths, compareNamesOf, idsDiffer, sexesDiffer } from './same-person.js';

/** Two names further apart than this are not two ways to write one. */
const ANOTHER_NAME = 0.55;
/** Printed side by side, so near a name is still two people's. */
const SAME_PRINTED = 0.97;

/** Whether two groups of appearances cannot be one defendant in one case, by whatever may be held against the link. */
export function cannotBeOne(a: readonly LinkRecord[], b: readonly LinkRecord[], against: HeldAgainst): boolean {
  if (referencesDiffer(a, b)) return true;
  if (a.some((one) => b.some((other) => standSideBySide(one, other)))) return true;
  if (a.some(({ organisation }) => b.some((other) => other.organisation !== organisation))) return true;
  switch (against) {
    case 'ids':
      return false;
    case 'birth':
      return birthsDiffer(a, b);
    case 'all':
      return (
        birthsDiffer(a, b) ||
        areAnothers(a, b) ||
        isEveryPair(a, b, (one, other) => sexesDiffer(one.person, other.person)) ||
        isEveryPair(a, b, (one, other) => idsDiffer(one.person, other.person)) ||
        (!birthsAgree(a, b) && a.some((one) => b.some((other) => !agesAgree(one, other))))
      );
  }
}

/** Two cases: their URNs differ; where one has none, their numbers at a court. */
function referencesDiffer(a: readonly LinkRecord[], b: readonly LinkRecord[]): boolean {
  const urns = [a, b].map((group) => new Set(group.flatMap(({ urn }) => urn ?? [])));
  if (urns.every(({ size }) => size > 0)) return isDisjoint(urns[0], urns[1]);
  const numbers = [a, b].map((group) => new Set(group.flatMap(({ caseNumber }) => caseNumber ?? [])));
  return numbers.every(({ size }) => size > 0) && isDisjoint(numbers[0], numbers[1]);
}

/** Two entries of one hearing are two defendants, unless it is the same name again and nothing tells them apart. */
function standSideBySide(a: LinkRecord, b: LinkRecord): boolean {
  if (a.hearing.id !== b.hearing.id || a.subject !== b.subject) return false;
  const name = compareNamesOf(a.person, b.person);
  const isAgain =
    name !== null &&
    name.score >= SAME_PRINTED &&
    !name.differs.includes('word_left_out') &&
    compareBirths(a.person, b.person) !== 'other';
  const isById = a.person.nameAndBirth === null && b.person.nameAndBirth === null && name === null;
  return !(isAgain || isById) || (a.person.nameAndBirth === null && !agesAgree(a, b));
}

function birthsDiffer(a: readonly LinkRecord[], b: readonly LinkRecord[]): boolean {
  const found = a.flatMap((one) => b.map((other) => compareBirths(one.person, other.person)));
  return found.includes('other') && !found.includes('same') && !found.includes('slip');
}

function birthsAgree(a: readonly LinkRecord[], b: readonly LinkRecord[]): boolean {
  return a.some((one) => b.some((other) => compareBirths(one.person, other.person) === 'same'));
}

function areAnothers(a: readonly LinkRecord[], b: readonly LinkRecord[]): boolean {
  const scores = a.flatMap((one) => b.flatMap((other) => compareNamesOf(one.person, other.person)?.score ?? []));
  return scores.length > 0 && scores.every((score) => score < ANOTHER_NAME);
}

function isEveryPair(
  a: readonly LinkRecord[],
  b: readonly LinkRecord[],
  holds: (one: LinkRecord, other: LinkRecord) => boolean,
): boolean {
  return a.every((one) => b.every((other) => holds(one, other)));
}

function isDisjoint(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return [...(a ?? [])].every((value) => !b?.has(value));
}
