import { logChoose } from '../distributions/log-gamma.js';
import type { Proportion } from '../intervals/newcombe.js';
import { checkProportion } from '../rates/proportion.js';

/** R's allowance for rounding when two tables are equally probable. */
const EQUALLY_PROBABLE = 1 + 1e-7;

/**
 * Fisher's exact test of two independent groups, two-sided by probability: the chance of every table with the same margins
 * that is no more probable than the one seen. Null, "not testable", where a margin is zero: a group is empty, or none or all were made.
 */
export function fisher(a: Proportion, b: Proportion): number | null {
  checkProportion(a.made, a.of);
  checkProportion(b.made, b.of);
  const made = a.made + b.made;
  const of = a.of + b.of;
  if (a.of === 0 || b.of === 0 || made === 0 || made === of) return null;
  const logProbability = (madeInA: number) =>
    logChoose(a.of, madeInA) + logChoose(b.of, made - madeInA) - logChoose(of, made);
  const limit = logProbability(a.made) + Math.log(EQUALLY_PROBABLE);
  let p = 0;
  for (let madeInA = Math.max(0, made - b.of); madeInA <= Math.min(a.of, made); madeInA += 1) {
    const log = logProbability(madeInA);
    if (log <= limit) p += Math.exp(log);
  }
  return Math.min(1, p);
}
