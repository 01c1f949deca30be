import { checkProportion, type Interval } from './proportion.js';

export interface Counted {
  /** Sentenced units. */
  readonly of: number;
  /** Those of them whose results were not seen. */
  readonly notObservable: number;
  /** Units with an order of the family made. */
  readonly made: number;
  /** Units with a possible order of the family, and none made. */
  readonly possible: number;
}

/**
 * How low and how high the share could be, whatever the unclear and the unseen results of these units hold: low = made / of,
 * high = (made + possible + not observable) / of (counting.md 4). Null of none. Court days never seen are not in it.
 */
export function bounds({ of, notObservable, made, possible }: Counted): Interval | null {
  checkProportion(made + possible + notObservable, of);
  if (of === 0) return null;
  return { low: made / of, high: (made + possible + notObservable) / of };
}
