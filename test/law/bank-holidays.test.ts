import { describe, expect, test } from '@jest/globals';
import { bankHolidays, isBankHoliday } from '../../src/law/courts/bank-holidays.js';

// Typed from gov.uk/bank-holidays, England and Wales.
const PUBLISHED: Readonly<Record<number, string>> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

describe('bank holidays of England and Wales', () => {
  test.each(Object.entries(PUBLISHED))('of %s are those published', (year, days) => {
    expect(bankHolidays(Number(year)).map((day) => day.slice(5))).toEqual(days.split(' '));
    expect(bankHolidays(Number(year)).every((day) => day.startsWith(year))).toBe(true);
  });

  test.each([
    ['2011-04-29', true],
    ['2012-06-04', true],
    ['2012-05-28', false],
    ['2002-06-03', true],
    ['2022-05-30', false],
    ['2021-12-25', false],
    ['2024-03-17', false],
    ['2024-08-05', false],
  ])('%s: %s', (date, expected) => {
    expect(isBankHoliday(date)).toBe(expected);
  });
});
