import { expect, test } from '@jest/globals';
import { findNumbers, readNumber } from '../../src/text/figures/numbers.js';

test.each([
  ['180', 180],
  ['1,200', 1200],
  ['eight', 8],
  ['Twelve', 12],
  ['twenty-four', 24],
  ['thirty six', 36],
  ['a hundred', 100],
  ['one hundred and twenty', 120],
  ['two hundred and fifty-five', 255],
  ['nil', 0],
])('reads %s', (said, number) => {
  expect(readNumber(said)).toBe(number);
});

test.each(['', 'often', 'someone', '1.5', 'ten pence'])('reads no number in %p as a whole', (said) => {
  expect(readNumber(said)).toBeUndefined();
});

test('finds numbers in words and figures, and where', () => {
  expect(findNumbers('twenty-one of 30 someone')).toEqual([
    { value: 21, start: 0, end: 10 },
    { value: 30, start: 14, end: 16 },
  ]);
});
