import { expect, test } from '@jest/globals';
import { daysOf, readSchedulePeriod } from '../../../src/pipeline/scheduling/schedule-period.js';

test.each([
  ['last-month', '2026-03-01T07:00:00Z', '2026-02-01', '2026-02-28'],
  // Half past midnight on 1 June in London, 31 May in UTC.
  ['last-month', '2026-05-31T23:30:00Z', '2026-05-01', '2026-05-31'],
  ['last-month', '2027-01-31T12:00:00Z', '2026-12-01', '2026-12-31'],
  ['last-quarter', '2026-11-22T12:00:00Z', '2026-07-01', '2026-09-30'],
  ['last-year', '2026-11-22T12:00:00Z', '2025-01-01', '2025-12-31'],
  ['year-to-date', '2026-11-22T12:00:00Z', '2026-01-01', '2026-11-21'],
  ['year-to-date', '2027-01-01T07:00:00Z', '2026-01-01', '2026-12-31'],
  ['from:2024-08-01', '2026-11-22T12:00:00Z', '2024-08-01', '2026-11-21'],
])('%s at %s is %s to %s', (period, instant, from, to) => {
  expect(daysOf(readSchedulePeriod(period), instant)).toEqual({ from, to });
});

test.each([
  ['last-moth', 'did you mean “last-month”?'],
  ['from:2024-02-30', 'or from:YYYY-MM-DD'],
  ['January', 'Expected last-month'],
])('the days “%s” are wrong usage', (given, message) => {
  expect(() => readSchedulePeriod(given)).toThrow(message);
});
