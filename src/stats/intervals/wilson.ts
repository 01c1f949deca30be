import { normalQuantile } from '../distributions/normal.js';
import { checkLevel, checkProportion, type Interval } from '../rates/proportion.js';

/**
 * Wilson's score interval of `made` of `of`, as fractions; null where `of` is 0 (nothing divided by nothing).
 * Wilson, J Am Stat Assoc 1927; without continuity correction. Chance variation only, not missing records.
 */
export function wilson(made: number, of: number, level = 0.95): Interval | null {
  checkProportion(made, of);
  checkLevel(level);
  if (of === 0) return null;
  const { low, high } = wilsonOfShare(made / of, of, level);
  return { low: made === 0 ? 0 : low, high: made === of ? 1 : high };
}

/** The same of a share and the number of independent units it is worth, which need not be whole. */
export function wilsonOfShare(share: number, of: number, level: number): Interval {
  const z = normalQuantile(1 - (1 - level) / 2);
  const spread = (z * z) / of;
  const centre = share + spread / 2;
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return { low: Math.max(0, (centre - half) / (1 + spread)), high: Math.min(1, (centre + half) / (1 + spread)) };
}
