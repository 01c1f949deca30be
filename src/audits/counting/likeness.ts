import type { CountedUnit } from '../units/counted-unit.js';

/** How far apart the shares of results seen may lie before it is said. */
const SHARE_APART = 0.05;

/** What two sets of units are held against each other by. */
interface Likeness {
  readonly units: number;
  readonly seen: number;
  /** How many units each kind of document told of the sentence of. */
  readonly kinds: ReadonlyMap<string, number>;
}

export function likenessOf(units: readonly CountedUnit[]): Likeness {
  const kinds = new Map<string, number>();
  let seen = 0;
  for (const { observed, sources } of units) {
    if (observed) seen += 1;
    for (const kind of new Set(sources)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { units: units.length, seen, kinds };
}

/**
 * What speaks against comparing two sets of units of one finding: results of one are seen more often than of the other, or they come
 * from other kinds of document. Unit, period and level of court are one within a finding.
 */
export function likenessWarnings(a: readonly CountedUnit[], b: readonly CountedUnit[]): readonly string[] {
  return warningsOf(likenessOf(a), likenessOf(b));
}

/** The same of a part beside all the rest of the whole. */
export function besideTheRest(part: Likeness, whole: Likeness): readonly string[] {
  const kinds = new Map<string, number>();
  for (const [kind, units] of whole.kinds) {
    const left = units - (part.kinds.get(kind) ?? 0);
    if (left > 0) kinds.set(kind, left);
  }
  return warningsOf(part, { units: whole.units - part.units, seen: whole.seen - part.seen, kinds });
}

function warningsOf(a: Likeness, b: Likeness): readonly string[] {
  if (a.units === 0 || b.units === 0) return [];
  const isApart = Math.abs(a.seen / a.units - b.seen / b.units) > SHARE_APART;
  const isOnlyIn = (one: Likeness, other: Likeness) => [...one.kinds.keys()].some((kind) => !other.kinds.has(kind));
  return [
    ...(isApart ? ['Coverage differs: results were seen for one side more often than for the other.'] : []),
    ...(isOnlyIn(a, b) || isOnlyIn(b, a)
      ? ['Sources differ: one side comes from kinds of document that the other does not have.']
      : []),
  ];
}
