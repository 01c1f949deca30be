/**
 * Whether a cell is too small to leave the team (counting.md 5): of, made and of − made must each be none or at least `smallest`, and none or
 * all made only of four times that.
 */
export function isSmallCell(made: number, of: number, smallest: number): boolean {
  const few = (count: number) => count > 0 && count < smallest;
  if (few(of) || few(made) || few(of - made)) return true;
  return of > 0 && of < 4 * smallest && (made === 0 || made === of);
}

/** What somebody who knows the sum of hidden cells and the size of each can work out of one: how many were made, at least and at most. */
export interface FeasibleRange {
  readonly low: number;
  readonly high: number;
}

/** `of` is the size of the cell, `others` the size of the other hidden cells together, `made` what was made in all of them. */
export function feasibleRange(of: number, others: number, made: number): FeasibleRange {
  return { low: Math.max(0, made - others), high: Math.min(of, made) };
}

export function valuesIn({ low, high }: FeasibleRange): number {
  return high - low + 1;
}
