/** The known name most like a mistyped one, or null where none is near: within a third of its length in single-letter changes. */
export function nearestName(mistyped: string, known: readonly string[]): string | null {
  const ranked = known
    .map((name) => ({ name, changes: changesBetween(mistyped.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  const [best] = ranked;
  if (best === undefined) return null;
  return best.changes <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : null;
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
