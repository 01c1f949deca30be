/** Lists of numbers one behind the other: each stands `from` its own place on to that of the next. What is read in turn lies close together. */
export interface Rows {
  readonly from: Int32Array;
  readonly numbers: Uint16Array;
}

export function rowsOf(lists: readonly (readonly number[] | undefined)[]): Rows {
  const from = new Int32Array(lists.length + 1);
  for (const [place, list] of lists.entries()) from[place + 1] = (from[place] ?? 0) + (list?.length ?? 0);
  return { from, numbers: Uint16Array.from(lists.flatMap((list) => list ?? [])) };
}
