import type { LedgerDay } from '../cases/court-days/ledger-day.js';
import { daysAfter } from '../cases/court-days/weekday-history.js';
import type { DefendantCase } from '../cases/defendant-case.js';
import { courtKey } from '../cases/link-record.js';
import type { Period } from './period.js';

/** Court days that gave results, of those expected to. A court day is one court house on one day. */
export interface Coverage {
  /** Null where nothing says which days there should be: then no share can be told either. */
  readonly courtDaysExpected: number | null;
  /** Of those expected; of all, where no number is expected. What is held back is not seen. */
  readonly courtDaysSeen: number;
  readonly share: number | null;
  /** Listed, and no register or results seen. */
  readonly listedOnly: number;
  /** Expected by the court's own history, and nothing seen. */
  readonly nothingSeen: number;
  readonly held: number;
  /** Days with results that nothing made expected, of courts seen too seldom or too irregularly: in no share. */
  readonly unexpected: number;
  readonly why: string;
}

/** The share of these court days that gave results. */
export function coverageOf(days: readonly LedgerDay[]): Coverage {
  const expected = days.filter(isExpected);
  const standing = days.filter((day) => gaveResults(day) && !day.held);
  const seen = standing.filter(isExpected).length;
  const counts = {
    listedOnly: days.filter((day) => day.seen === 'listed').length,
    nothingSeen: days.filter((day) => day.seen === 'neither').length,
    held: days.filter((day) => day.held && gaveResults(day)).length,
    unexpected: standing.length - seen,
  };
  if (expected.length === 0) {
    return {
      courtDaysExpected: null,
      courtDaysSeen: standing.length,
      share: null,
      ...counts,
      why: 'No list was seen, and no court sits so regularly in these documents that a day could be expected: how many court days are missing cannot be told.',
    };
  }
  return {
    courtDaysExpected: expected.length,
    courtDaysSeen: seen,
    share: seen / expected.length,
    ...counts,
    why: EXPECTED,
  };
}

/** When a court day is expected, in words. */
export const EXPECTED =
  'A court day is expected where a list says that the court was to sit, and where it was seen on at least two in three of the last 26 days of that weekday (of eight or more, where its history is shorter), bank holidays left out.';

/** That a court sat on a day on which nobody expected it says nothing of the days on which it may have sat unseen. */
function isExpected({ expectedBy }: LedgerDay): boolean {
  return expectedBy === 'listed' || expectedBy === 'history';
}

function gaveResults({ seen }: LedgerDay): boolean {
  return seen === 'both' || seen === 'resulted';
}

/** What is known of the court days of a period where no ledger is at hand: the magistrates' court days from which results of any case were seen. */
export function coverageOfCases(cases: readonly DefendantCase[], { from, to }: Period): Coverage {
  const days = new Set<string>();
  for (const { appearances } of cases) {
    for (const { date, court, jurisdiction, kind, supersededBy } of appearances) {
      const gave = kind === 'results' || kind === 'register';
      if (!gave || jurisdiction !== 'magistrates' || supersededBy !== null) continue;
      if (date !== null && date >= from && date <= to) days.add(JSON.stringify([courtKey(court), date]));
    }
  }
  return {
    courtDaysExpected: null,
    courtDaysSeen: days.size,
    share: null,
    listedOnly: 0,
    nothingSeen: 0,
    held: 0,
    unexpected: days.size,
    why: 'No list of sitting days is known, so how many court days are missing cannot be told.',
  };
}

/** Figures of a period are provisional until so many days have passed, and until this share of its court days was seen (counting.md 4). */
const DAYS = 28;
const ENOUGH = 0.95;

/** Why figures of a period that ends on a day may still change; empty where they stand. `asOf` is an instant. */
export function provisionalBecause(to: string, { share }: Pick<Coverage, 'share'>, asOf: string): readonly string[] {
  const why: string[] = [];
  if (daysAfter(to, DAYS) > asOf.slice(0, 10)) why.push('28 days have not passed since its end');
  if (share === null) why.push('which court days are missing cannot be told');
  else if (share < ENOUGH) why.push('under 95 % of its court days were seen');
  return why;
}
