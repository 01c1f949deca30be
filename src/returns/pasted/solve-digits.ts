/** One way of reading a row: its counts by column, null where a mark stands. `cells` as parted. */
export interface RowReading {
  readonly cells: readonly string[];
  readonly counts: readonly (number | null)[];
}

export type Solved =
  | { readonly kind: 'solved'; readonly rows: readonly RowReading[]; readonly total: RowReading | null }
  /** Two readings of one row, both of which satisfy everything printed. */
  | { readonly kind: 'ambiguous'; readonly row: number; readonly readings: readonly [RowReading, RowReading] }
  | { readonly kind: 'none' };

interface State {
  readonly sums: readonly number[];
  /** At most two ways in: as many as it takes to tell one from several. */
  readonly ways: { readonly from: string; readonly reading: number }[];
}

/** Beyond this many sums a table is not worked through: it is told as one that cannot be solved. */
const MOST_STATES = 200_000;

/**
 * Chooses a reading of every row so that the columns sum to a reading of the printed total. `solved` only where one choice does;
 * without a total, only where each row has one reading. A column with a mark in it is held to no sum.
 */
export function solveDigits(rows: readonly (readonly RowReading[])[], totals: readonly RowReading[] | null): Solved {
  if (rows.some((readings) => readings.length === 0) || totals?.length === 0) return { kind: 'none' };
  const firsts = rows.flatMap((readings) => readings.slice(0, 1));
  const [ambiguous] = rows.flatMap((readings, row) => (readings.length > 1 ? [row] : []));
  if (totals === null) {
    if (ambiguous === undefined) return { kind: 'solved', rows: firsts, total: null };
    const [a, b] = rows[ambiguous] ?? [];
    return a && b ? { kind: 'ambiguous', row: ambiguous, readings: [a, b] } : { kind: 'none' };
  }
  const summed = columnsToSum(rows);
  const layers = layersOf(rows, summed, mostOf(totals, summed));
  if (layers === undefined) return { kind: 'none' };
  const found: { readonly choice: readonly number[]; readonly total: RowReading }[] = [];
  for (const total of totals) {
    const key = keyOf(summed.map((column) => total.counts[column] ?? -1));
    for (const choice of choicesTo(layers, key, 2)) found.push({ choice, total });
  }
  const [one, another] = found;
  if (!one) return { kind: 'none' };
  if (!another) {
    const chosen = rows.flatMap((readings, row) => readings[one.choice[row] ?? 0] ?? []);
    return { kind: 'solved', rows: chosen, total: one.total };
  }
  const differs = one.choice.findIndex((reading, row) => reading !== another.choice[row]);
  if (differs < 0) return { kind: 'ambiguous', row: rows.length, readings: [one.total, another.total] };
  const a = rows[differs]?.[one.choice[differs] ?? 0];
  const b = rows[differs]?.[another.choice[differs] ?? 0];
  return a && b ? { kind: 'ambiguous', row: differs, readings: [a, b] } : { kind: 'none' };
}

/** Columns that have a number in every reading of every row. */
function columnsToSum(rows: readonly (readonly RowReading[])[]): readonly number[] {
  const width = rows[0]?.[0]?.counts.length ?? 0;
  const all = Array.from({ length: width }, (_, column) => column);
  return all.filter((column) => rows.every((readings) => readings.every(({ counts }) => counts[column] !== null)));
}

function mostOf(totals: readonly RowReading[], summed: readonly number[]): readonly number[] {
  return summed.map((column) => Math.max(...totals.map(({ counts }) => counts[column] ?? 0)));
}

/** After each row, the sums that can stand there; undefined where they grow beyond what is worked through. */
function layersOf(
  rows: readonly (readonly RowReading[])[],
  summed: readonly number[],
  most: readonly number[],
): readonly ReadonlyMap<string, State>[] | undefined {
  const start: State = { sums: summed.map(() => 0), ways: [] };
  const layers: ReadonlyMap<string, State>[] = [new Map([[keyOf(start.sums), start]])];
  let states = 0;
  for (const readings of rows) {
    const next = new Map<string, State>();
    for (const [from, { sums }] of layers.at(-1) ?? []) {
      readings.forEach(({ counts }, reading) => {
        const reached = sums.map((sum, index) => sum + (counts[summed[index] ?? 0] ?? 0));
        if (reached.some((sum, index) => sum > (most[index] ?? 0))) return;
        const key = keyOf(reached);
        const state = next.get(key) ?? { sums: reached, ways: [] };
        if (state.ways.length < 2) state.ways.push({ from, reading });
        next.set(key, state);
      });
    }
    states += next.size;
    if (states > MOST_STATES) return undefined;
    layers.push(next);
  }
  return layers;
}

/** Up to `most` choices of readings that end at the sums of `key`. */
function choicesTo(
  layers: readonly ReadonlyMap<string, State>[],
  key: string,
  most: number,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const walk = (layer: number, at: string, after: readonly number[]): void => {
    if (found.length >= most) return;
    if (layer === 0) {
      found.push([...after]);
      return;
    }
    for (const { from, reading } of layers[layer]?.get(at)?.ways ?? []) walk(layer - 1, from, [reading, ...after]);
  };
  if (layers.at(-1)?.has(key)) walk(layers.length - 1, key, []);
  return found;
}

function keyOf(sums: readonly number[]): string {
  return sums.join('|');
}
