import { describe, expect, test } from '@jest/globals';
import { findDates, readDate, readDateOrYear } from '../../src/text/figures/dates.js';

describe('readDate', () => {
  test.each([
    ['5th day of March 2029', '2029-03-05'],
    ['5ed o Fawrth 2029', '2029-03-05'],
    ['2029-06-14', '2029-06-14'],
    ['13/09/2024', '2024-09-13'],
    ['13-09-2024', '2024-09-13'],
    ['4/1/25', '2025-01-04'],
    ['10.07.25', '2025-07-10'],
    ['01.01.71', '1971-01-01'],
    ['14 March 2025', '2025-03-14'],
    ['14th of March 2025', '2025-03-14'],
    ['Friday 14 March 2025', '2025-03-14'],
    ['March 14, 2025', '2025-03-14'],
    ['21 Feb 1981', '1981-02-21'],
    ['05-May-24', '2024-05-05'],
    ['4 Mawrth 2025', '2025-03-04'],
    ['14 March', '--03-14'],
    ['January 4', '--01-04'],
  ])('reads %s', (said, date) => {
    expect(readDate(said)).toBe(date);
  });

  test.each(['31/02/2024', '29/02/2023', '1/13/2024', '2024', '12/12', '', 'until'])('reads no date in %p', (said) => {
    expect(readDate(said)).toBeUndefined();
  });

  test('puts a date without its year on the first such day from the day it was said', () => {
    expect(readDate('14 March', { date: '2025-02-01' })).toBe('2025-03-14');
    expect(readDate('14 March', { date: '2025-03-14' })).toBe('2025-03-14');
    expect(readDate('January 4', { date: '2025-02-01' })).toBe('2026-01-04');
  });
});

test.each([
  ['2029', '2029'],
  ['June 2029', '2029-06'],
  ['14/06/2029', '2029-06-14'],
])('reads %s as far as it goes', (said, date) => {
  expect(readDateOrYear(said)).toBe(date);
});

test('finds dates and leaves sums, times and lengths alone', () => {
  const text = 'on 01.01.11 for 12/12, £10.07.25, at 10:00 on 3 May 2025 and 04/06/2026';
  expect(findDates(text).map(({ value }) => value)).toEqual(['2011-01-01', '2025-05-03', '2026-06-04']);
});
