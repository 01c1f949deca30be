/** What was read rightly, wrongly and not at all, and the shares and intervals that follow. */

import { wilson } from '../../stats/intervals/wilson.js';
import type { Interval } from '../../stats/rates/proportion.js';

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
}

export interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  /** Null where nothing was found, or nothing was there to find. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** At 95 %: Wilson’s of precision and recall, and of F1 by way of the share that it is a function of. */
  readonly interval: {
    readonly precision: Interval | null;
    readonly recall: Interval | null;
    readonly f1: Interval | null;
  };
}

/** Of the fields expected: `tp` is `right`; `fn` were read otherwise or not at all, and `fp` are those read otherwise. */
export interface FieldScore extends Score {
  readonly right: number;
  readonly of: number;
}

/** Counts one more of `what` under `name`. */
export function add(tallies: Map<string, Tally>, name: string, what: keyof Tally): void {
  const tally = tallies.get(name) ?? { tp: 0, fp: 0, fn: 0 };
  tally[what] += 1;
  tallies.set(name, tally);
}

/** The scores of `tallies`, by name. */
export function scores(tallies: ReadonlyMap<string, Tally>): Readonly<Record<string, Score>> {
  return Object.fromEntries(
    [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([name, tally]) => [name, score(tally)]),
  );
}

/** Precision, recall and F1 of one tally. */
export function score({ tp, fp, fn }: Tally): Score {
  const precision = share(tp, tp + fp);
  const recall = share(tp, tp + fn);
  const f1 = tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  return {
    tp,
    fp,
    fn,
    precision,
    recall,
    f1,
    interval: { precision: wilson(tp, tp + fp), recall: wilson(tp, tp + fn), f1: ofF1({ tp, fp, fn }) },
  };
}

/** The same of fields: of all that were expected, and of what was read of them. */
export function fieldScore(tally: Tally): FieldScore {
  return { right: tally.tp, of: tally.tp + tally.fn, ...score(tally) };
}

/**
 * F1 is 2J/(1+J) of the share J = tp/(tp+fp+fn) of all clauses expected or read that are right (Jaccard's), and grows with it:
 * Wilson's limits of J, carried over, are limits of F1.
 */
function ofF1({ tp, fp, fn }: Tally): Interval | null {
  const right = wilson(tp, tp + fp + fn);
  const carried = (limit: number) => (2 * limit) / (1 + limit);
  return right && { low: carried(right.low), high: carried(right.high) };
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
