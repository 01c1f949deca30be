import type { SeenDay } from '../../../src/cases/court-days/seen-day.js';
import { daysAfter, weekdayOf } from '../../../src/cases/court-days/weekday-history.js';

export const resulted = (date: string, more: Partial<SeenDay> = {}): SeenDay => ({
  date,
  lists: 0,
  registers: 1,
  casesListed: 0,
  casesResulted: 20,
  codes: { of: 40, out: 0 },
  dates: { of: 60, out: 0 },
  shape: { has: [], left: [] },
  ...more,
});

export const listed = (date: string, more: Partial<SeenDay> = {}): SeenDay =>
  resulted(date, { lists: 1, registers: 0, casesListed: 20, casesResulted: 0, ...more });

/** The dates of these weekdays (1 Monday to 7 Sunday), both ends included. */
export function dates(from: string, to: string, ...weekdays: readonly number[]): readonly string[] {
  const found: string[] = [];
  for (let date = from; date <= to; date = daysAfter(date, 1)) if (weekdays.includes(weekdayOf(date))) found.push(date);
  return found;
}
