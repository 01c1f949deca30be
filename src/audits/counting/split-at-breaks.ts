import { DateTime } from 'luxon';
import type { Period } from '../units/period.js';

/** A period cut at the days on which the law moved: each day opens a part. `days` lie after the first day and up to the last, in order. */
export function splitAtBreaks({ from, to }: Period, days: readonly string[]): readonly Period[] {
  const starts = [from, ...days];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : dayBefore(next) };
  });
}

function dayBefore(day: string): string {
  return DateTime.fromISO(day, { zone: 'Europe/London' }).minus({ days: 1 }).toFormat('yyyy-MM-dd');
}
