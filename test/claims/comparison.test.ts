import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Comparison } from '../../src/claims/claims-file.js';
import { comparisonWords, judge } from '../../src/claims/figures/comparison.js';
import { over, whole } from '../../src/claims/figures/exact.js';
import { readPrintedFigure } from '../../src/claims/figures/printed-figure.js';

function figure(printed: string | number) {
  const read = readPrintedFigure(printed);
  if (read === undefined) throw new Error(`${printed} is no figure`);
  return read;
}

describe('what is printed beside the exact value', () => {
  test.each([
    // 4.083 % is more than 4 %; to the whole percent it is not.
    [[55n, 1347n], 'more_than', '4 %', { exact: true, printed: false }],
    [[55n, 1347n], 'at_most', '4 %', { exact: false, printed: true }],
    [[110n, 220n], 'more_than', 'half', { exact: false, printed: false }],
    [[110n, 220n], 'is', 'half', { exact: true, printed: true }],
    [[2385n, 4762n], 'less_than', 'half', { exact: false, printed: false }],
    [[2385n, 4762n], 'about', 'half', { exact: true, printed: true }],
    [[534n, 13860n], 'is', '4 %', { exact: true, printed: true }],
    [[534n, 13860n], 'is', '3.9 %', { exact: true, printed: true }],
    [[534n, 13860n], 'is', '3.8 %', { exact: false, printed: false }],
    [[534n, 13860n], 'less_than', '4 %', { exact: true, printed: false }],
    [[1n, 8n], 'is', '13 %', { exact: true, printed: true }],
    [[1n, 8n], 'is', '12 %', { exact: false, printed: false }],
    [[604n, 1n], 'about', 600, { exact: true, printed: true }],
    [[650n, 1n], 'about', 600, { exact: false, printed: false }],
    [[550n, 1n], 'about', 600, { exact: true, printed: true }],
    [[549n, 1n], 'about', 600, { exact: false, printed: false }],
    [[3n, 1n], 'is', 4, { exact: false, printed: false }],
    [[1000n, 1n], 'more_than', '1,000', { exact: false, printed: false }],
    [[1001n, 1n], 'more_than', '1,000', { exact: true, printed: true }],
    [[4_440_000n, 1n], 'is', '4.4 million', { exact: true, printed: true }],
    [[7n, 100n], 'is', '1 in 14', { exact: true, printed: true }],
    [[6n, 100n], 'is', '1 in 14', { exact: false, printed: false }],
    [[45n, 100n], 'about', 'half', { exact: true, printed: true }],
    [[55n, 100n], 'about', 'half', { exact: false, printed: false }],
  ] as const)('%o %s %s', ([top, bottom], how, printed, expected) => {
    expect(judge(over(top, bottom), { how, figure: figure(printed) })).toEqual(expected);
  });
});

test.each([
  [over(79n, 1935n), 'more_than', '4 %', ', which is more than 4 %; to the printed whole percent, 4 %'],
  [over(110n, 220n), 'more_than', 'half', ', which is exactly half, not more'],
  [over(534n, 13860n), 'is', '4 %', ', which rounds to 4 %, as printed'],
  [over(534n, 13860n), 'is', '5 %', ', which rounds to 4 %, not 5 %'],
  [whole(3), 'is', 4, ', not 4'],
  [whole(3), 'at_most', 3, ', which is exactly 3'],
] as const)('a comparison in words: %o %s %s', (value, how, printed, words) => {
  expect(comparisonWords(value, { how, figure: figure(printed) })).toBe(words);
});

describe('for whatever counts', () => {
  const counts = fc
    .tuple(fc.bigInt(0n, 100_000n), fc.bigInt(1n, 100_000n))
    .map(([made, rest]) => over(made, made + rest));
  const limit = fc.integer({ min: 0, max: 100 }).map((percent) => figure(`${percent} %`));
  const is = (how: Comparison, value: ReturnType<typeof over>, printed: ReturnType<typeof figure>) =>
    judge(value, { how, figure: printed });

  test('“more than” and “at most” never both hold, and one of them does', () => {
    fc.assert(
      fc.property(counts, limit, (value, printed) => {
        const more = is('more_than', value, printed);
        const most = is('at_most', value, printed);
        expect([more.exact, more.printed]).toEqual([!most.exact, !most.printed]);
      }),
    );
  });

  test('what rounds to a percentage “is” that percentage, and no other', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const holding = Array.from({ length: 101 }, (_, percent) => percent).filter(
          (percent) => is('is', value, figure(`${percent} %`)).exact,
        );
        expect(holding).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('exact and printed disagree only within half a percentage point of the limit', () => {
    fc.assert(
      fc.property(counts, limit, (value, printed) => {
        const { exact, printed: rounded } = is('more_than', value, printed);
        const apart = Math.abs((Number(value.top) / Number(value.bottom)) * 100 - Number.parseInt(printed.text, 10));
        if (exact !== rounded) expect(apart).toBeLessThanOrEqual(0.5 + 1e-9);
      }),
    );
  });
});
