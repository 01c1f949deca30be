import { binomialAtLeast } from '../distributions/binomial.js';
import { checkLevel } from '../rates/proportion.js';

/** Counts between which chance leaves an area of this size, both included. */
export interface FunnelLimits {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The exact limits of a funnel plot (Spiegelhalter 2005) at `of` units, were each made with this chance: the binomial quantiles at
 * (1 − level)/2 and (1 + level)/2. A count below `low` or above `high` lies outside. `of` whole and ≥ 0, `chance` from 0 to 1.
 */
export function funnelLimits(of: number, chance: number, level: number): FunnelLimits {
  checkLevel(level);
  return { level, low: quantile(of, chance, (1 - level) / 2), high: quantile(of, chance, (1 + level) / 2) };
}

/** The smallest count that is not exceeded with at least this probability. */
function quantile(of: number, chance: number, probability: number): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return of;
  let [below, found] = [-1, of];
  while (found - below > 1) {
    const middle = Math.floor((below + found) / 2);
    if (1 - binomialAtLeast(middle + 1, of, chance) >= probability) found = middle;
    else below = middle;
  }
  return found;
}

/** From how many units both made and not made are expected at least this often; null where one of them is never expected. */
export function unitsNeeded(chance: number, expected: number): number | null {
  const rarer = Math.min(chance, 1 - chance);
  return rarer <= 0 ? null : Math.ceil(expected / rarer - 1e-9);
}
