import type { CountedDays } from '../../cases/court-days/counted-days.js';
import { daysAfter } from '../../cases/court-days/weekday-history.js';

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
export function coverageOf(counted: readonly CountedDays[]): Coverage {
  const count = (is: (days: CountedDays) => boolean) =>
    counted.reduce((sum, one) => (is(one) ? sum + one.days : sum), 0);
  const expected = count(isExpected);
  const standing = count((days) => gaveResults(days) && !days.held);
  const seen = count((days) => gaveResults(days) && !days.held && isExpected(days));
  const counts = {
    listedOnly: count((days) => days.seen === 'listed'),
    nothingSeen: count((days) => days.seen === 'neither'),
    held: count((days) => days.held && gaveResults(days)),
    unexpected: standing - seen,
  };
  if (expected === 0) {
    return {
      courtDaysExpected: null,
      courtDaysSeen: standing,
      share: null,
      ...counts,
      why: 'No list was seen, and no court sits so regularly in these documents that a day could be expected: how many court days are missing cannot be told.',
    };
  }
  return {
    courtDaysExpected: expected,
    courtDaysSeen: seen,
    share: seen / expected,
    ...counts,
    why: EXPECTED,
  };
}

/** When a court day is expected, in words. */
export const EXPECTED =
  'A court day is expected where a list says that the court was to sit, and where it was seen on at least two in three of the last 26 days of that weekday (of eight or more, where its history is shorter), bank holidays left out.';

/** That a court sat on a day on which nobody expected it says nothing of the days on which it may have sat unseen. */
function isExpected({ expectedBy }: CountedDays): boolean {
  return expectedBy === 'listed' || expectedBy === 'history';
}

function gaveResults({ seen }: CountedDays): boolean {
  return seen === 'both' || seen === 'resulted';
}

/** Figures of a period are provisional until so many days have passed, and until this share of its court days was seen (counting.md 4). */
const DAYS = 28;
const ENOUGH = 0.95;

/** What of a run tells whether its figures may still change: its instant, and documents asked for that are in no figure yet. */
export interface Unsettled {
  readonly asOf: string;
  readonly untaken?: { readonly documents: number };
}

/** Why figures of a period that ends on a day may still change; empty where they stand. */
export function provisionalBecause(
  to: string,
  { share }: Pick<Coverage, 'share'>,
  { asOf, untaken }: Unsettled,
): readonly string[] {
  const why: string[] = [];
  if (untaken !== undefined) {
    const { documents } = untaken;
    why.push(`${documents} ${documents === 1 ? 'document is' : 'documents are'} asked for and not yet taken in`);
  }
  if (daysAfter(to, DAYS) > asOf.slice(0, 10)) why.push('28 days have not passed since its end');
  if (share === null) why.push('which court days are missing cannot be told');
  else if (share < ENOUGH) why.push('under 95 % of its court days were seen');
  return why;
}
