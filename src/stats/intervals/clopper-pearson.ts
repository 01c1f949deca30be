import { inverseIncompleteBeta } from '../distributions/beta.js';
import { checkLevel, checkProportion, type Interval } from '../rates/proportion.js';

/**
 * The exact interval of `made` of `of` (Clopper and Pearson, Biometrika 1934), as fractions; null where `of` is 0.
 * Printed beside Wilson's, whose coverage falls to 0.84 near 0.2 % at n = 98.
 */
export function clopperPearson(made: number, of: number, level = 0.95): Interval | null {
  checkProportion(made, of);
  checkLevel(level);
  if (of === 0) return null;
  const tail = (1 - level) / 2;
  return {
    low: made === 0 ? 0 : inverseIncompleteBeta(tail, made, of - made + 1),
    high: made === of ? 1 : inverseIncompleteBeta(1 - tail, made + 1, of - made),
  };
}
