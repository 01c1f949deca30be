import { describe, expect, test } from '@jest/globals';
import { binomialAtLeast } from '../../src/stats/distributions/binomial.js';
import { poissonAtLeast, poissonAtMost } from '../../src/stats/distributions/poisson.js';

describe('the tail of a Poisson variable', () => {
  // e⁻² (1 + 2 + 2) = 0.676676…; e⁻⁹·²¹⁰³⁴ = 0.0001
  test.each([
    [2, 2, 0.6766764161830634],
    [0, 9.210340371976182, 0.0001],
    [0, 0, 1],
    [-1, 5, 0],
    [4, 18, 0.00008413],
  ])('at most %d of mean %d', (count, mean, expected) => {
    expect(poissonAtMost(count, mean)).toBeCloseTo(expected, 7);
  });

  test('from above is what is left', () => {
    expect(poissonAtLeast(3, 2)).toBeCloseTo(0.3233235838169366, 12);
    expect(poissonAtLeast(0, 2)).toBe(1);
  });
});

describe('the upper tail of a binomial variable', () => {
  test.each([
    [1, 3, 0.5, 0.875],
    [3, 3, 0.5, 0.125],
    [0, 3, 0.5, 1],
    [4, 3, 0.5, 0],
    [2, 10, 0.05, 0.08613835589931637],
  ])('%d or more of %d at chance %d', (count, of, chance, expected) => {
    expect(binomialAtLeast(count, of, chance)).toBeCloseTo(expected, 10);
  });
});
