import type { Run } from '../rule.js';

/**
 * Of items whose runs overlap the one that comes first; `byWeight` has the longest first. Items `together` may share a run.
 * Since no later run is longer, one that overlaps an earlier has its first or its last character in it.
 */
export function longestApart<Item>(
  byWeight: readonly Item[],
  runOf: (item: Item) => Run,
  together: (a: Item, b: Item) => boolean,
): Item[] {
  const taken = new Map<number, Item>();
  return byWeight.filter((item) => {
    const { start, end } = runOf(item);
    const first = taken.get(start);
    const last = taken.get(end - 1);
    if ((first && !together(first, item)) || (last && !together(last, item))) return false;
    if (!first) for (let index = start; index < end; index += 1) taken.set(index, item);
    return true;
  });
}
