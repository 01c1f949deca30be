import { describe, expect, test } from '@jest/globals';
import { fisher } from '../../../src/stats/significance/fisher.js';
import { near } from '../near.js';

// R 4: fisher.test(matrix(c(a, nA - a, b, nB - b), 2))$p.value
const FROM_R: readonly (readonly [a: number, ofA: number, b: number, ofB: number, p: number])[] = [
  [3, 98, 45, 60, 8.69558104783e-23],
  [2, 98, 3, 98, 1],
  [1, 1, 0, 1, 1],
  [0, 5, 5, 5, 0.00793650793651],
  [1, 10, 2, 10, 1],
  [8, 10, 1, 10, 0.00547749464158],
  [0, 98, 1, 98, 1],
  [2, 98, 54, 98, 2.79713786073e-18],
  [10, 20, 10, 20, 1],
  [12, 220, 110, 220, 1.38003696588e-27],
  [1, 3, 2, 7, 1],
  [5, 5, 1, 9, 0.002997002997],
  [30, 1000, 45, 1000, 0.0988018395331],
  [1, 100000, 9, 100000, 0.021481298905],
  [7, 14, 2, 16, 0.0456771614193],
  [0, 20, 3, 20, 0.230769230769],
  [19, 20, 12, 20, 0.019656019656],
  [100, 300, 130, 310, 0.0300582332204],
  [3, 4, 1, 4, 0.485714285714],
  [2, 98, 534, 13860, 0.592106130638],
];

describe('fisher', () => {
  test.each(FROM_R)('%d of %d against %d of %d agrees with R', (a, ofA, b, ofB, p) => {
    expect(near(fisher({ made: a, of: ofA }, { made: b, of: ofB }) ?? Number.NaN, p, 1e-8)).toBe(true);
  });

  test('an empty group, or none or all made, cannot be tested', () => {
    expect(fisher({ made: 0, of: 0 }, { made: 1, of: 5 })).toBeNull();
    expect(fisher({ made: 0, of: 9 }, { made: 0, of: 5 })).toBeNull();
    expect(fisher({ made: 9, of: 9 }, { made: 5, of: 5 })).toBeNull();
  });

  test('the order of the groups does not matter', () => {
    const p = fisher({ made: 3, of: 98 }, { made: 45, of: 60 });
    expect(near(fisher({ made: 45, of: 60 }, { made: 3, of: 98 }) ?? 0, p ?? 1, 1e-9)).toBe(true);
  });
});
