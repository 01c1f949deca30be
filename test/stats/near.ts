/** Whether a number agrees with its oracle to so many significant digits; 0 must be 0. */
export function near(actual: number, expected: number, relative = 1e-9): boolean {
  if (expected === 0) return Math.abs(actual) < 1e-15;
  return Math.abs(actual - expected) <= relative * Math.abs(expected);
}
