import { describe, expect, test } from '@jest/globals';
import { percentage, rate, roundHalfUp } from '../../../src/stats/rates/rate.js';

describe('rate', () => {
  test('is a fraction, and null of none', () => {
    expect(rate(2, 98)).toBeCloseTo(0.020408163, 9);
    expect(rate(0, 98)).toBe(0);
    expect(rate(98, 98)).toBe(1);
    expect(rate(0, 0)).toBeNull();
  });

  test('more made than there are is the caller’s mistake', () => {
    expect(() => rate(2, 1)).toThrow(RangeError);
  });
});

describe('roundHalfUp', () => {
  test.each([
    [1, 8, 2, 0.13],
    [1, 2, 0, 1],
    [3, 2, 0, 2],
    [5, 2, 0, 3],
    [-1, 2, 0, -1],
    [-1, 3, 0, 0],
    // As a binary fraction 1.005 is a little less, and Math.round and toFixed give 1.
    [1005, 1000, 2, 1.01],
    [2675, 1000, 2, 2.68],
    [5499, 110, 1, 50],
    [0, 7, 3, 0],
    [7, 7, 3, 1],
    [9_007_199_254_740_991, 2, 0, 4_503_599_627_370_496],
  ])('%d / %d to %d decimals is %d', (numerator, denominator, decimals, expected) => {
    expect(roundHalfUp(numerator, denominator, decimals)).toBe(expected);
  });

  test('needs whole numbers', () => {
    expect(() => roundHalfUp(0.5, 2)).toThrow(RangeError);
    expect(() => roundHalfUp(1, 0)).toThrow(RangeError);
  });
});

describe('percentage', () => {
  test.each([
    [2, 98, '2.04 %'],
    [3, 98, '3.06 %'],
    [54, 98, '55.10 %'],
    [17, 54, '31.48 %'],
    [1, 49, '2 %'],
    [1, 8, '13 %'],
    [0, 3, '0 %'],
    [0, 0, 'not calculable'],
    [55, 1347, '4.08 %'],
    [50, 100, '50.00 %'],
  ])('%d of %d is printed %s', (made, of, expected) => {
    expect(percentage(made, of)).toBe(expected);
  });

  test('takes fewer decimals, or decimals of few, when asked', () => {
    expect(percentage(534, 13860, { decimals: 0 })).toBe('4 %');
    expect(percentage(1, 8, { decimals: 1, evenWhenFew: true })).toBe('12.5 %');
  });
});
