import type { CountedUnit } from './counted-unit.js';

/** How far apart the shares of results seen may lie before it is said. */
const SHARE_APART = 0.05;

/**
 * What speaks against comparing two sets of units of one finding: results of one are seen more often than of the other, or they come
 * from other kinds of document. Unit, period and level of court are one within a finding.
 */
export function likenessWarnings(a: readonly CountedUnit[], b: readonly CountedUnit[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return [];
  const [seenA, seenB] = [shareSeen(a), shareSeen(b)];
  const [kindsA, kindsB] = [sourceKinds(a), sourceKinds(b)];
  const onlyOne = [...kindsA]
    .filter((kind) => !kindsB.has(kind))
    .concat([...kindsB].filter((kind) => !kindsA.has(kind)));
  return [
    ...(Math.abs(seenA - seenB) > SHARE_APART
      ? ['Coverage differs: results were seen for one side more often than for the other.']
      : []),
    ...(onlyOne.length > 0
      ? ['Sources differ: one side comes from kinds of document that the other does not have.']
      : []),
  ];
}

function shareSeen(units: readonly CountedUnit[]): number {
  return units.filter(({ observed }) => observed).length / units.length;
}

/** The kinds of document that told of the sentences. */
function sourceKinds(units: readonly CountedUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ sources }) => sources));
}
