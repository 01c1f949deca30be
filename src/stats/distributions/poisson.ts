import { logFactorial } from './log-gamma.js';

/** P(X ≤ count) of a Poisson variable of this mean, summed term by term: whole count, mean ≥ 0. */
export function poissonAtMost(count: number, mean: number): number {
  if (count < 0) return 0;
  if (mean === 0) return 1;
  let sum = 0;
  for (let k = 0; k <= count; k += 1) sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  return Math.min(sum, 1);
}

/** P(X ≥ count) of a Poisson variable of this mean. */
export function poissonAtLeast(count: number, mean: number): number {
  return 1 - poissonAtMost(count - 1, mean);
}
