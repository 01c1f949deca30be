import { expect, test } from '@jest/globals';
import { DURATION, findDurations, readDuration } from '../../src/text/figures/durations.js';

test.each([
  ['26 wks', 'P26W'],
  ['26wks', 'P26W'],
  ['12m', 'P12M'],
  ['18mths', 'P18M'],
  ['12/12', 'P12M'],
  ['6/52', 'P6W'],
  ['eight-week', 'P8W'],
  ['twelve months', 'P12M'],
  ['twenty four weeks', 'P24W'],
  ['18-month', 'P18M'],
  ['3 year', 'P3Y'],
  ['5-yr', 'P5Y'],
  ['2y', 'P2Y'],
  ['14 Days', 'P14D'],
  ['6 Years, 5 Months, 0 Weeks, 0 Days', 'P6Y5M'],
  ['0 Years, 0 Months, 16 Weeks, 0 Days', 'P16W'],
  ['1 year and 6 months', 'P1Y6M'],
  ['two and a half years', 'P2Y6M'],
  ['a year', 'P1Y'],
  ['a fortnight', 'P2W'],
  ['0 Months', 'P0D'],
  ['12 mis', 'P12M'],
  ['18 wythnos', 'P18W'],
  ['2 flynedd', 'P2Y'],
  ['dair blynedd', 'P3Y'],
  ['deunaw mis', 'P18M'],
  ['pedair wythnos ar ddeg', 'P14W'],
  ['un deg wyth mis', 'P18M'],
  ['flwyddyn', 'P1Y'],
  ['5 (five) years', 'P5Y'],
  ['twenty-four (24) months', 'P24M'],
  ['a decade', 'P10Y'],
])('reads %s as %s, in the units said', (said, duration) => {
  expect(readDuration(said)).toBe(duration);
  expect(said.match(new RegExp(DURATION, 'i'))?.[0]).toBe(said);
});

test.each(['', '12', 'm', 'months', '20%', '12/12/2024', '£12m2', '100 metres'])('reads no length in %p', (said) => {
  expect(findDurations(said)).toEqual([]);
});

test('finds each length of a sentence', () => {
  expect(findDurations('12 weeks suspended for 18 months').map(({ value }) => value)).toEqual(['P12W', 'P18M']);
});

test.each([
  ["18 months, 30 days' rehabilitation", ['P18M', 'P30D']],
  ['24 days, 12m CO', ['P24D', 'P12M']],
  ['12 months, 4 weeks concurrent', ['P12M', 'P4W']],
  ['10 wks/18 months', ['P10W', 'P18M']],
  ['12 months 15 days RAR', ['P12M', 'P15D']],
  ['1 year 6 months imprisonment', ['P1Y6M']],
  ['2 Years, 0 Months, 0 Weeks, 0 Days imprisonment', ['P2Y']],
])('tells the lengths of %s apart', (said, durations) => {
  expect(findDurations(said).map(({ value }) => value)).toEqual(durations);
});
