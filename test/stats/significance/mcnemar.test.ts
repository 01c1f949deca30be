import { describe, expect, test } from '@jest/globals';
import { mcnemar } from '../../../src/stats/significance/mcnemar.js';
import { near } from '../near.js';

// R 4: binom.test(c(onlyFirst, onlySecond))$p.value
const FROM_R: readonly (readonly [onlyFirst: number, onlySecond: number, p: number])[] = [
  [0, 1, 1],
  [1, 0, 1],
  [3, 3, 1],
  [0, 5, 0.0625],
  [0, 6, 0.03125],
  [1, 8, 0.0390625],
  [2, 52, 1.64979141459e-13],
  [10, 20, 0.0987371467054],
  [15, 15, 1],
  [0, 30, 1.86264514923e-9],
  [1, 1, 1],
  [100, 130, 0.0556135777814],
  [7, 2, 0.1796875],
  [5, 12, 0.143463134766],
  [400, 480, 0.00770730504334],
];

describe('mcnemar', () => {
  test.each(FROM_R)('%d against %d agrees with R', (onlyFirst, onlySecond, p) => {
    expect(near(mcnemar(onlyFirst, onlySecond) ?? Number.NaN, p, 1e-9)).toBe(true);
  });

  test('families that never differ cannot be tested', () => {
    expect(mcnemar(0, 0)).toBeNull();
  });
});
