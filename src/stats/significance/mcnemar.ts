import { logChoose } from '../distributions/log-gamma.js';

/**
 * McNemar's exact test for two families judged on the same units: `onlyFirst` units counted by the first alone, `onlySecond` by the second alone.
 * Two-sided, twice the smaller binomial tail. Null, "not testable", where no unit tells them apart.
 */
export function mcnemar(onlyFirst: number, onlySecond: number): number | null {
  const of = onlyFirst + onlySecond;
  if (of === 0) return null;
  let tail = 0;
  for (let k = 0; k <= Math.min(onlyFirst, onlySecond); k += 1) tail += Math.exp(logChoose(of, k) - of * Math.LN2);
  return Math.min(1, 2 * tail);
}
