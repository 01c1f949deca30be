/**
 * Which of two accounts was given out later: −1 the first is earlier, 1 the first is later, null where it cannot be told.
 * ISO 8601 instants, or dates: two accounts of one day cannot be told apart where either gives the day alone.
 */
export function issuedOrder(a: string | null, b: string | null): -1 | 1 | null {
  if (a === null || b === null) return null;
  const difference =
    a.length > 10 && b.length > 10
      ? Date.parse(a) - Date.parse(b)
      : Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10));
  if (Number.isNaN(difference) || difference === 0) return null;
  return difference < 0 ? -1 : 1;
}
