import { MONTH_NAMES } from './month-names.js';

/** `1 August 2024`, from `2024-08-01`; what is no day comes back as it is. Written out by hand, for a formatter takes longer than all that is counted of a case. */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTH_NAMES[(month ?? 0) - 1];
  return name === undefined || !date ? day : `${date} ${name} ${year}`;
}
