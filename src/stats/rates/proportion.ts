/** A two-sided interval of a proportion, as fractions from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Checks that `made` of `of` is a proportion: whole numbers, 0 ≤ made ≤ of.
 * A mistake here is the caller's, never the data's, so it is a RangeError.
 */
export function checkProportion(made: number, of: number): void {
  if (!Number.isSafeInteger(made) || !Number.isSafeInteger(of) || made < 0 || made > of) {
    throw new RangeError(`${made} of ${of} is no proportion: both must be whole and 0 ≤ made ≤ of.`);
  }
}

/** Checks a confidence level, a fraction such as 0.95. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`A confidence level lies between 0 and 1, such as 0.95, not ${level}.`);
  }
}
