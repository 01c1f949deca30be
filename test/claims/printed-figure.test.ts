import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, over } from '../../src/claims/figures/exact.js';
import { readPrintedFigure } from '../../src/claims/figures/printed-figure.js';

test.each([
  ['534', 'count', 534n, 1n],
  [1000, 'count', 1000n, 1n],
  ['13,860', 'count', 13_860n, 1n],
  ['4.4 million', 'count', 4_400_000n, 1n],
  ['60 thousand', 'count', 60_000n, 1n],
  ['twenty-four', 'count', 24n, 1n],
  ['4 %', 'share', 4n, 100n],
  ['4%', 'share', 4n, 100n],
  ['50.08 per cent', 'share', 5008n, 10_000n],
  ['half', 'share', 1n, 2n],
  ['two thirds', 'share', 2n, 3n],
  ['1 in 14', 'share', 1n, 14n],
  ['nine in ten', 'share', 9n, 10n],
  ['-3', 'count', -3n, 1n],
] as const)('%s is read', (printed, kind, top, bottom) => {
  const figure = readPrintedFigure(printed);
  expect(figure?.kind).toBe(kind);
  expect(figure && compare(figure.value, over(top, bottom))).toBe(0);
});

test.each([
  '',
  'many',
  '1,00',
  '13,8600',
  '5 in 4',
  '1 in 0',
  '4 %%',
  'over 4',
  '4.',
  '£100',
  'most',
  'constructor',
  '__proto__',
])('“%s” is no figure', (printed) => {
  expect(readPrintedFigure(printed)).toBeUndefined();
});

test('whatever is given, reading it ends, and what is read is a number', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (printed) => {
      const figure = readPrintedFigure(printed);
      if (figure) expect(figure.value.bottom > 0n).toBe(true);
    }),
  );
});
