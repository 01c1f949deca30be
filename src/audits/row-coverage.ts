import type { LedgerDay } from '../cases/court-days/ledger-day.js';
import type { BreakdownName } from './breakdowns.js';
import { type Coverage, coverageOf, provisionalBecause } from './coverage.js';
import type { Period } from './period.js';

/** What a row of a breakdown says of the court days behind it; nothing where rows are not parted by courts or time. */
export interface RowCoverage {
  readonly coverage?: Pick<Coverage, 'courtDaysExpected' | 'courtDaysSeen' | 'share'>;
  /** Of a month or a quarter: whether its figures may still change. */
  readonly provisional?: boolean;
}

/** The court days behind the row of a key, of those in the period. */
export function rowCoverage(
  by: BreakdownName,
  key: string,
  { days, period, asOf }: { readonly days: readonly LedgerDay[]; readonly period: Period; readonly asOf: string },
): RowCoverage {
  switch (by) {
    case 'court':
      return covered(days.filter(({ court }) => court === key));
    case 'lja':
      return covered(days.filter(({ localJusticeArea }) => localJusticeArea === key));
    case 'month':
    case 'quarter': {
      const months = monthsIn(key);
      const own = covered(days.filter(({ date }) => months.includes(date.slice(0, 7))));
      const last = lastDay(months.at(-1) ?? '');
      const [end = period.to] = [last, period.to].sort();
      return { ...own, provisional: provisionalBecause(end, own.coverage, asOf).length > 0 };
    }
    default:
      return {};
  }
}

function covered(days: readonly LedgerDay[]): Required<Pick<RowCoverage, 'coverage'>> {
  const { courtDaysExpected, courtDaysSeen, share } = coverageOf(days);
  return { coverage: { courtDaysExpected, courtDaysSeen, share } };
}

/** `2024-Q3` → `2024-07`, `2024-08`, `2024-09`; a month is itself. */
function monthsIn(key: string): readonly string[] {
  const [year = '', quarter] = key.split('-Q');
  if (quarter === undefined) return [key];
  return [2, 1, 0].map((back) => `${year}-${String(Number(quarter) * 3 - back).padStart(2, '0')}`);
}

function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
