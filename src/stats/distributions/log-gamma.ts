/** Coefficients of Lanczos' approximation for g = 7 with nine terms (Godfrey): about 15 digits. */
const LANCZOS_FIRST = 0.99999999999980993;
const LANCZOS_REST: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const sum = LANCZOS_REST.reduce((total, coefficient, index) => total + coefficient / (x + index), LANCZOS_FIRST);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const LOG_FACTORIALS: number[] = [0];

/** ln(n!) by summing logarithms: whole n ≥ 0. Kept from call to call, so that a table of tests costs one pass. */
export function logFactorial(n: number): number {
  if (n > 100_000) return logGamma(n + 1);
  for (let next = LOG_FACTORIALS.length; next <= n; next += 1) {
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  }
  return LOG_FACTORIALS[n] ?? 0;
}

/** ln of n choose k. */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
