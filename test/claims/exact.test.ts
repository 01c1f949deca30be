import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  compare,
  divide,
  type Exact,
  inFigures,
  over,
  roundTo,
  subtract,
  whole,
} from '../../src/claims/figures/exact.js';

const exact = fc
  .tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 1_000_000n))
  .map(([top, bottom]): Exact => over(top, bottom));
const step = fc.constantFrom(over(1n, 1n), over(1n, 10n), over(1n, 100n), over(100n, 1n), over(1n, 3n));

describe('rounding', () => {
  test.each([
    [over(1n, 8n), over(1n, 100n), '0.13'],
    [over(1005n, 1000n), over(1n, 100n), '1.01'],
    [over(5n, 2n), whole(1), '3'],
    [over(-5n, 2n), whole(1), '−3'],
    [over(2499999n, 1000000n), whole(1), '2'],
    [whole(550), whole(100), '600'],
    [whole(549), whole(100), '500'],
  ])('halves go away from zero: %o to %o is %s', (value, to, expected) => {
    expect(inFigures(roundTo(value, to), 6)).toBe(expected);
  });

  test('what is rounded is a whole number of steps, and no further away than half of one', () => {
    fc.assert(
      fc.property(exact, step, (value, to) => {
        const rounded = roundTo(value, to);
        const steps = divide(rounded, to);
        expect(steps !== null && steps.top % steps.bottom === 0n).toBe(true);
        const off = subtract(value, rounded);
        const size = off.top < 0n ? { ...off, top: -off.top } : off;
        expect(compare(add(size, size), to)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('it never turns an order round', () => {
    fc.assert(
      fc.property(exact, exact, step, (a, b, to) => {
        const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
        expect(compare(roundTo(low, to), roundTo(high, to))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each([
  [whole(13_860), '13,860'],
  [over(55n, 1347n), '0.041'],
  [over(-7n, 2n), '−3.5'],
  [over(4n, 4n), '1'],
  [whole(0), '0'],
])('%o is written %s', (value, words) => {
  expect(inFigures(value)).toBe(words);
});

test('nothing divided by nothing is not calculable', () => {
  expect(divide(whole(0), whole(0))).toBeNull();
  expect(() => over(1n, 0n)).toThrow(RangeError);
});
