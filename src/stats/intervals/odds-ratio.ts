import { logChoose } from '../distributions/log-gamma.js';
import { checkLevel, checkProportion } from '../rates/proportion.js';
import type { Proportion } from './newcombe.js';

export interface OddsRatio {
  /** Odds of a over odds of b: (made · not made of b) / (not made · made of b). 0 and Infinity are said as they are: no 0.5 is added. */
  readonly ratio: number;
  /** Exact conditional limits; of a ratio of zero or infinity one limit alone, at the whole level. */
  readonly low: number;
  readonly high: number;
  readonly sided: 'two' | 'upper' | 'lower';
  readonly level: number;
}

/**
 * The odds ratio of two independent groups with the exact conditional limits that belong to Fisher's test (Cornfield 1956, as
 * R's fisher.test). Where it is zero only an upper limit can be given, where it is infinite only a lower one. Null, "not
 * calculable", where a margin is zero.
 */
export function oddsRatio(a: Proportion, b: Proportion, level = 0.95): OddsRatio | null {
  checkProportion(a.made, a.of);
  checkProportion(b.made, b.of);
  checkLevel(level);
  const made = a.made + b.made;
  if (a.of === 0 || b.of === 0 || made === 0 || made === a.of + b.of) return null;
  const ratio = (a.made * (b.of - b.made)) / ((a.of - a.made) * b.made);
  const tables = tablesOf(a.of, b.of, made);
  const sided = ratio === 0 ? 'upper' : ratio === Number.POSITIVE_INFINITY ? 'lower' : 'two';
  const tail = sided === 'two' ? (1 - level) / 2 : 1 - level;
  const high = sided === 'lower' ? Number.POSITIVE_INFINITY : rootOf((log) => atMost(tables, a.made, log) < tail);
  const low = sided === 'upper' ? 0 : rootOf((log) => 1 - atMost(tables, a.made - 1, log) > tail);
  return { ratio, low, high, sided, level };
}

/** Logarithms this near are one: eleven digits of a limit. */
const NEAR = 1e-12;

interface Tables {
  /** The smallest count of a that the margins allow. */
  readonly from: number;
  /** Logarithms of the weights of each count from there on, at odds ratio 1. */
  readonly logs: readonly number[];
}

function tablesOf(ofA: number, ofB: number, made: number): Tables {
  const from = Math.max(0, made - ofB);
  const to = Math.min(ofA, made);
  const logs: number[] = [];
  for (let madeInA = from; madeInA <= to; madeInA += 1) {
    logs.push(logChoose(ofA, madeInA) + logChoose(ofB, made - madeInA));
  }
  return { from, logs };
}

/** P(X ≤ x) of Fisher's noncentral hypergeometric distribution, the odds ratio given by its logarithm. */
function atMost({ from, logs }: Tables, x: number, logRatio: number): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < logs.length; index += 1)
    largest = Math.max(largest, (logs[index] ?? 0) + index * logRatio);
  let below = 0;
  let all = 0;
  for (let index = 0; index < logs.length; index += 1) {
    const share = Math.exp((logs[index] ?? 0) + index * logRatio - largest);
    all += share;
    if (from + index <= x) below += share;
  }
  return below / all;
}

/** The odds ratio from which on `holds`, which is false before and true after, by bisection of its logarithm. */
function rootOf(holds: (logRatio: number) => boolean): number {
  let low = -1;
  let high = 1;
  while (holds(low)) low *= 2;
  while (!holds(high)) high *= 2;
  while (high - low > NEAR) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return Math.exp((low + high) / 2);
}
