import type { Interval } from '../rates/proportion.js';
import { wilson } from './wilson.js';

/** `made` of `of` units of one group. */
export interface Proportion {
  readonly made: number;
  readonly of: number;
}

export interface Difference {
  /** Share of a less share of b, from −1 to 1. */
  readonly difference: number;
  readonly interval: Interval;
}

/**
 * The difference of two independent proportions with Newcombe's interval (Stat Med 1998, method 10: from Wilson's, no continuity correction).
 * Null where either group is empty. The groups must share no unit.
 */
export function newcombe(a: Proportion, b: Proportion, level = 0.95): Difference | null {
  const ofA = wilson(a.made, a.of, level);
  const ofB = wilson(b.made, b.of, level);
  if (ofA === null || ofB === null) return null;
  const shareA = a.made / a.of;
  const shareB = b.made / b.of;
  const difference = shareA - shareB;
  return {
    difference,
    interval: {
      low: Math.max(-1, difference - Math.hypot(shareA - ofA.low, ofB.high - shareB)),
      high: Math.min(1, difference + Math.hypot(ofA.high - shareA, shareB - ofB.low)),
    },
  };
}
