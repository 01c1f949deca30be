import { describe, expect, test } from '@jest/globals';
import { feasibleRange, isSmallCell, valuesIn } from '../../../src/stats/suppression/small-cell.js';

describe('a cell that may not leave the team', () => {
  test.each([
    [0, 0, false, 'nothing at all'],
    [0, 4, true, 'four people'],
    [0, 19, true, 'none of nineteen'],
    [0, 20, false, 'none of twenty'],
    [4, 30, true, 'four made'],
    [5, 30, false, 'five made'],
    [26, 30, true, 'four not made'],
    [25, 30, false, 'five not made'],
    [19, 19, true, 'all of nineteen'],
    [20, 20, false, 'all of twenty'],
    [5, 9, true, 'five made, four not'],
    [5, 10, false, 'five and five'],
  ])('%d of %d: %s, %s', (made, of, small) => {
    expect(isSmallCell(made, of, 5)).toBe(small);
  });
});

describe('what can be worked out of a hidden cell', () => {
  test.each([
    [5, 0, 2, 2, 2, 1],
    [5, 40, 2, 0, 2, 3],
    [10, 5, 8, 3, 8, 6],
    [10, 5, 15, 10, 10, 1],
    [31, 5, 18, 13, 18, 6],
  ])('%d units beside %d others, %d made in all: %d to %d', (of, others, made, low, high, values) => {
    expect(feasibleRange(of, others, made)).toEqual({ low, high });
    expect(valuesIn({ low, high })).toBe(values);
  });
});
