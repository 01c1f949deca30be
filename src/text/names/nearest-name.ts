const SHORTEST_BEGINNING = 3;

/**
 * The known name most like a mistyped one, within a third of its length in single-letter changes; else the only one that begins
 * as it was typed. Null where none is near.
 */
export function nearestName(mistyped: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, changes: changesBetween(mistyped.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const [best] = ranked;
  if (best === undefined) return null;
  if (best.changes <= Math.max(2, Math.floor(best.name.length / 3))) return best.name;
  const begun = known.filter((name) => name.toLowerCase().startsWith(mistyped.toLowerCase()));
  return mistyped.length >= SHORTEST_BEGINNING && begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Levenshtein distance. */
function changesBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      next[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
    }
    previous = next;
  }
  return previous[b.length] ?? 0;
}
