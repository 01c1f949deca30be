import { DateTime } from 'luxon';
import { isDay } from '../../text/figures/document-dates.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import { ZONE } from '../clock/cron.js';

/** The days a run is about, by words that mean other days each time. The first is meant where nothing is said. */
export const SCHEDULE_PERIODS = ['last-month', 'last-quarter', 'last-year', 'year-to-date'] as const;

export type SchedulePeriod = (typeof SCHEDULE_PERIODS)[number] | `from:${string}`;

/** Reads `--period`. Throws a UsageError that names the nearest. */
export function readSchedulePeriod(given: string): SchedulePeriod {
  const known = SCHEDULE_PERIODS.find((one) => one === given);
  if (known !== undefined) return known;
  const day = /^from:(?<day>.*)$/.exec(given)?.groups?.day;
  if (day !== undefined && isDay(day)) return `from:${day}`;
  const nearest = day === undefined ? nearestName(given, SCHEDULE_PERIODS) : null;
  throw new UsageError(
    `--period ${given}: ${nearest === null ? '' : `did you mean “${nearest}”? `}Expected ${SCHEDULE_PERIODS.join(', ')} or from:YYYY-MM-DD, which goes up to the day before each run.`,
  );
}

/** The days meant at an instant, in London, both included: `last-month` on 1 March is 1 to 28 February. */
export function daysOf(period: SchedulePeriod, instant: string): { readonly from: string; readonly to: string } {
  const day = DateTime.fromISO(instant, { zone: ZONE });
  const eve = day.minus({ days: 1 });
  switch (period) {
    case 'last-month':
      return whole(day, 'month');
    case 'last-quarter':
      return whole(day, 'quarter');
    case 'last-year':
      return whole(day, 'year');
    case 'year-to-date':
      return { from: iso(eve.startOf('year')), to: iso(eve) };
    default:
      return { from: period.slice('from:'.length), to: iso(eve) };
  }
}

function whole(day: DateTime, unit: 'month' | 'quarter' | 'year') {
  const before = day.startOf(unit).minus({ days: 1 });
  return { from: iso(before.startOf(unit)), to: iso(before) };
}

function iso(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
