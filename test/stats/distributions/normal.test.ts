import { describe, expect, test } from '@jest/globals';
import { erfc, normalQuantile, twoSidedTail, upperTail } from '../../../src/stats/distributions/normal.js';
import { near } from '../near.js';

// R 4: qnorm(p)
const QUANTILES: readonly (readonly [p: number, z: number])[] = [
  [1e-300, -37.047096299361],
  [1e-100, -21.273453560965],
  [9.999999999999999e-21, -9.2623400897984],
  [1e-10, -6.3613409024041],
  [1e-5, -4.2648907939228],
  [0.001, -3.0902323061678],
  [0.01, -2.3263478740408],
  [0.025, -1.9599639845401],
  [0.05, -1.6448536269515],
  [0.1, -1.2815515655446],
  [0.25, -0.67448975019608],
  [0.4, -0.2533471031358],
  [0.5, 0],
  [0.6, 0.2533471031358],
  [0.75, 0.67448975019608],
  [0.9, 1.2815515655446],
  [0.95, 1.6448536269515],
  [0.975, 1.9599639845401],
  [0.995, 2.5758293035489],
  [0.9999, 3.7190164854557],
  [0.9999999999, 6.3613408896974],
];

// R 4: pnorm(z, lower.tail = FALSE)
const TAILS: readonly (readonly [z: number, tail: number])[] = [
  [-10, 1],
  [-6, 0.99999999901341],
  [-3, 0.99865010196837],
  [-1.96, 0.97500210485178],
  [-1, 0.84134474606854],
  [-0.5, 0.69146246127401],
  [0, 0.5],
  [0.1, 0.46017216272297],
  [0.5, 0.30853753872599],
  [1, 0.15865525393146],
  [1.5, 0.066807201268858],
  [1.96, 0.02499789514822],
  [2, 0.022750131948179],
  [2.5, 0.0062096653257761],
  [2.83, 0.0023274002067316],
  [3, 0.0013498980316301],
  [4, 3.167124183312e-5],
  [5, 2.8665157187919e-7],
  [6, 9.865876450377e-10],
  [8, 6.2209605742718e-16],
  [10, 7.6198530241605e-24],
  [20, 2.7536241186062e-89],
  [35, 1.1249107064724e-268],
];

describe('normal', () => {
  test.each(QUANTILES)('the quantile of %d agrees with R', (p, z) => {
    expect(near(normalQuantile(p), z, p > 0.999 ? 1e-7 : 1e-12)).toBe(true);
  });

  test.each(TAILS)('the upper tail of %d agrees with R', (z, tail) => {
    expect(near(upperTail(z), tail, 1e-11)).toBe(true);
  });

  test('0.975 gives the z of every 95 % interval', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  test('erfc changes its method at 2 without a step', () => {
    expect(near(erfc(2 - 1e-12), erfc(2), 1e-10)).toBe(true);
    expect(erfc(0)).toBe(1);
    expect(erfc(-40)).toBe(2);
  });

  test('two sides are twice the tail', () => {
    expect(twoSidedTail(-1.96)).toBeCloseTo(0.04999579, 8);
    expect(twoSidedTail(0)).toBe(1);
  });

  test('a probability of 0 or 1 has no quantile', () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });
});
