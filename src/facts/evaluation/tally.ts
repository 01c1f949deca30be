/** What was read rightly, wrongly and not at all, and the shares and intervals that follow. */
import { wilson } from '../../stats/wilson.js';

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
  /** 95 % Wilson intervals of precision and recall. */
  readonly interval: {
    readonly precision: { readonly low: number; readonly high: number } | null;
    readonly recall: { readonly low: number; readonly high: number } | null;
  };
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
    interval: { precision: wilson(tp, tp + fp), recall: wilson(tp, tp + fn) },
  };
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
