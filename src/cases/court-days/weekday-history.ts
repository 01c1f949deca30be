import { isBankHoliday } from '../../law/courts/bank-holidays.js';

/** So many earlier days of the same weekday say what to expect: half a year. */
const MOST = 26;
/** Fewer say nothing. */
export const LEAST = 8;
/** No day is judged by days further back than this; 26 weekdays lie within, bank holidays left out. */
export const REACH = 280;

/** The days, up to 26, that come before the one at `at` and by which it is judged, of days of one weekday in time order. */
export function historyOf<Day extends { readonly date: string }>(days: readonly Day[], at: number): readonly Day[] {
  const since = daysAfter(days[at]?.date ?? '', -REACH);
  return days.slice(Math.max(0, at - MOST), at).filter(({ date }) => date >= since);
}

/** The weekday of a date, 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Days on which no court is expected: bank holidays, and Christmas Day on whatever weekday. */
export function isDayOff(date: string): boolean {
  return date.endsWith('-12-25') || isBankHoliday(date);
}

/** Between Christmas Eve and 2 January courts that sit hear little: their volume is not judged and is no measure. */
export function isChristmas(date: string): boolean {
  const day = date.slice(5);
  return day >= '12-24' || day <= '01-02';
}

/** The day so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
