import { expect, test } from '@jest/globals';
import { findMoney, MONEY_OR_FIGURE, readMoney } from '../../src/text/figures/money.js';

test.each([
  ['£1,234.50', 123450],
  ['£85', 8500],
  ['£ 26.00', 2600],
  ['£1 250.00', 125000],
  ['\uFFFD100', 10000],
  ['Â£40.00', 4000],
  ['100', 10000],
  ['40 pounds', 4000],
  ['forty pounds', 4000],
  ['£0.50', 50],
])('reads %s in pence', (said, pence) => {
  expect(readMoney(said)).toBe(pence);
});

test('finds sums, and no bare figure', () => {
  expect(findMoney('fined £120, costs £85, for 12 offences').map(({ value }) => value)).toEqual([12000, 8500]);
});

test.each([
  ['Fined 100.', '100'],
  ['costs 85.00 to', '85.00'],
  ['in 12 months', undefined],
  ['180 hours', undefined],
  ['on 12/05/2024', undefined],
  ['50%', undefined],
])('takes a figure without its pound sign in %p only where it could be a sum', (text, figure) => {
  expect(new RegExp(MONEY_OR_FIGURE).exec(text)?.[0]).toBe(figure);
});

test.each(['£12 500.00', '£12 500'])('reads no sum in %s, which may be two', (said) => {
  expect(findMoney(said)).toEqual([]);
});
