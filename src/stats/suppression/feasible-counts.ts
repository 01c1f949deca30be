import type { FeasibleRange } from './small-cell.js';

/** Told of counts that are none or more: the sum of some of them, by their numbers from 0. */
export interface ToldSum {
  readonly of: readonly number[];
  readonly sum: number;
}

/** Of a sum of counts: the least and the most it can be with everything told. */
export type RangeOf = (of: readonly number[]) => FeasibleRange;

const NEARLY = 1e-7;
/** Steps by the steepest rule before the rule that cannot cycle (Bland 1977). */
const STEEP_STEPS = 400;

/**
 * What can be worked out from sums told of `size` unknown counts: the two-phase simplex method on one tableau. A sum without any limit is
 * `Infinity` high. Null where the sums contradict one another, which those of the same counts never do.
 */
export function feasibleCounts(size: number, told: readonly ToldSum[]): RangeOf | null {
  const rows = told.map(({ of, sum }) => {
    const row = new Float64Array(size + 1);
    for (const at of of) row[at] = 1;
    row[size] = sum;
    return row;
  });
  const basis = rows.map(() => -1);
  const wanted = new Float64Array(size + 1);
  for (const row of rows) for (let at = 0; at <= size; at += 1) wanted[at] = (wanted[at] ?? 0) + (row[at] ?? 0);
  climb(rows, basis, wanted);
  if ((wanted[size] ?? 0) > 1e-5) return null;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if (basis[index] !== -1) continue;
    const at = (rows[index] as Float64Array).findIndex((value, place) => place < size && Math.abs(value) > NEARLY);
    if (at >= 0) pivot(rows, basis, { index, at }, null);
    else {
      rows.splice(index, 1);
      basis.splice(index, 1);
    }
  }
  const most = (of: readonly number[], sign: 1 | -1): number => {
    const cost = new Float64Array(size + 1);
    for (const at of of) cost[at] = sign;
    for (const [index, at] of basis.entries()) {
      const factor = cost[at] ?? 0;
      if (factor !== 0) subtract(cost, rows[index] as Float64Array, factor);
    }
    return climb(rows, basis, cost) ? sign * -(cost[size] ?? 0) : Number.POSITIVE_INFINITY;
  };
  return (of) => ({ low: Math.ceil(most(of, -1) - 1e-5) + 0, high: Math.floor(most(of, 1) + 1e-5) + 0 });
}

/** Steps until no step raises the objective, whose row is changed with the others; false where nothing limits it. */
function climb(rows: Float64Array[], basis: number[], cost: Float64Array): boolean {
  const size = cost.length - 1;
  for (let step = 0; ; step += 1) {
    let at = -1;
    for (let place = 0; place < size; place += 1) {
      if ((cost[place] ?? 0) <= NEARLY) continue;
      if (at === -1 || (cost[place] ?? 0) > (cost[at] ?? 0)) at = place;
      if (step > STEEP_STEPS) break;
    }
    if (at === -1) return true;
    const index = tightest(rows, basis, at);
    if (index === -1) return false;
    pivot(rows, basis, { index, at }, cost);
  }
}

function tightest(rows: readonly Float64Array[], basis: readonly number[], at: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    const value = row[at] ?? 0;
    if (value <= NEARLY) continue;
    const ratio = (row[row.length - 1] ?? 0) / value;
    const isTie = Math.abs(ratio - least) <= NEARLY && (basis[index] ?? 0) < (basis[found] ?? 0);
    if (ratio < least - NEARLY || isTie) [found, least] = [index, Math.min(ratio, least)];
  }
  return found;
}

function pivot(
  rows: readonly Float64Array[],
  basis: number[],
  { index, at }: { readonly index: number; readonly at: number },
  cost: Float64Array | null,
): void {
  const row = rows[index] as Float64Array;
  const by = row[at] ?? 1;
  for (let place = 0; place < row.length; place += 1) row[place] = (row[place] ?? 0) / by;
  for (const other of cost === null ? rows : [...rows, cost]) {
    const factor = other === row ? 0 : (other[at] ?? 0);
    if (Math.abs(factor) > 1e-12) subtract(other, row, factor);
  }
  basis[index] = at;
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  for (let place = 0; place < row.length; place += 1) from[place] = (from[place] ?? 0) - factor * (row[place] ?? 0);
}
