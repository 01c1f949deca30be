import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { feasibleCounts, type ToldSum } from '../../../src/stats/suppression/feasible-counts.js';

test.each<[string, number, readonly ToldSum[], readonly number[], { low: number; high: number }]>([
  ['a part of a total is none to all', 2, [{ of: [0, 1], sum: 7 }], [0], { low: 0, high: 7 }],
  [
    'three sums tell a fourth',
    3,
    [
      { of: [0, 1, 2], sum: 9 },
      { of: [0], sum: 4 },
      { of: [1], sum: 3 },
    ],
    [2],
    { low: 2, high: 2 },
  ],
  [
    'rows and columns of a table limit its cells',
    4,
    [
      { of: [0, 1], sum: 6 },
      { of: [0, 2], sum: 8 },
      { of: [0, 1, 2, 3], sum: 10 },
    ],
    [0],
    { low: 4, high: 6 },
  ],
  ['what nothing is told of has no limit', 2, [{ of: [0], sum: 1 }], [1], { low: 0, high: Number.POSITIVE_INFINITY }],
  [
    'what is told twice tells no more',
    2,
    [
      { of: [0, 1], sum: 5 },
      { of: [1, 0], sum: 5 },
    ],
    [1],
    { low: 0, high: 5 },
  ],
])('%s', (_, size, told, of, range) => {
  expect(feasibleCounts(size, told)?.(of)).toEqual(range);
});

test('sums that contradict one another tell nothing', () => {
  expect(
    feasibleCounts(1, [
      { of: [0], sum: 1 },
      { of: [0], sum: 2 },
    ]),
  ).toBeNull();
});

/** All counts up to the total, one after the other. */
function everyCount(size: number, total: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const shorter = everyCount(size - 1, total);
  return Array.from({ length: total + 1 }, (_, value) => value).flatMap((value) =>
    shorter.map((one) => [...one, value]),
  );
}

test('of nested and crossing parts of a two-way table the range is that found by trying every count', () => {
  const cell = fc.integer({ min: 0, max: 2 });
  const parts = fc.subarray([[0, 1], [2, 3], [0, 2], [1, 3], [0], [3]]);
  const tried = everyCount(4, 8);
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), parts, (truth, some) => {
      const sumOf = (counts: readonly number[], of: readonly number[]) =>
        of.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
      const told = [[0, 1, 2, 3], ...some].map((of) => ({ of, sum: sumOf(truth, of) }));
      const fits = tried.filter((counts) => told.every(({ of, sum }) => sumOf(counts, of) === sum));
      const rangeOf = feasibleCounts(4, told);
      for (const asked of [[0], [1], [2], [3], [0, 3], [1, 2]]) {
        const values = fits.map((counts) => sumOf(counts, asked));
        expect(rangeOf?.(asked)).toEqual({ low: Math.min(...values), high: Math.max(...values) });
      }
    }),
    { numRuns: 30 },
  );
});
