import { describe, expect, test } from '@jest/globals';
import { incompleteBeta, inverseIncompleteBeta } from '../../../src/stats/distributions/beta.js';
import { near } from '../near.js';

// R 4: pbeta(x, a, b)
const PROBABILITIES: readonly (readonly [x: number, a: number, b: number, p: number])[] = [
  [0.5, 0.5, 0.5, 0.5],
  [0.1, 1, 1, 0.1],
  [0.02, 2, 97, 0.58573649762155],
  [0.07138, 3, 96, 0.97418937863332],
  [0.9, 98, 1, 3.2791850478503e-5],
  [1e-6, 1, 1000000, 0.63212074276835],
  [0.25, 10, 30, 0.5243691817384],
  [0.5, 1000, 1000, 0.5],
  [0.49, 1000, 1000, 0.18555265943151],
  [0.999, 0.5, 20, 1],
  [0.3, 0.01, 5, 0.9991442234827],
  [0.04, 534, 13327, 0.81721123790235],
  [0.001, 2, 3, 5.992003e-6],
  [0.75, 200, 50, 0.028690132045522],
  [0.8, 200, 50, 0.48737623184868],
  [0.5, 1, 98, 1],
  [0.0005, 1, 98, 0.047830538338375],
  [0.12345, 123456, 876545, 0.49317795430676],
  [0.9999, 5, 1, 0.99950009999],
  [0.6, 3, 3, 0.68256],
];

// R 4: qbeta(p, a, b)
const QUANTILES: readonly (readonly [p: number, a: number, b: number, x: number])[] = [
  [0.025, 1, 98, 0.00025831161124089],
  [0.975, 2, 97, 0.055544971663314],
  [0.5, 0.5, 0.5, 0.5],
  [0.025, 534, 13327, 0.035385045021206],
  [0.975, 1, 1000000, 3.6888726502065e-6],
  [0.01, 3, 3, 0.10563984355077],
  [0.99, 200, 50, 0.85505117497363],
];

describe('beta', () => {
  test.each(PROBABILITIES)('up to %d of Beta(%d, %d) agrees with R', (x, a, b, p) => {
    expect(near(incompleteBeta(x, a, b), p, 1e-8)).toBe(true);
  });

  test.each(QUANTILES)('the %d quantile of Beta(%d, %d) agrees with R', (p, a, b, x) => {
    expect(near(inverseIncompleteBeta(p, a, b), x, 1e-9)).toBe(true);
  });

  test('runs from 0 to 1', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });
});
