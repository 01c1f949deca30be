import type { CountedDays } from '../../cases/court-days/counted-days.js';
import { type BreakdownName, NOT_STATED } from '../counting/breakdowns.js';
import { type Coverage, coverageOf, provisionalBecause, type Unsettled } from './coverage.js';
import { type Period, quarterOf } from '../units/period.js';

/** What a row of a breakdown says of the court days behind it; nothing where rows are not parted by courts or time. */
export interface RowCoverage {
  readonly coverage?: Pick<Coverage, 'courtDaysExpected' | 'courtDaysSeen' | 'share'>;
  /** Of a month or a quarter: whether its figures may still change. */
  readonly provisional?: boolean;
}

/** How court days are parted as the rows of a breakdown are, where they can be. */
const PARTED: Readonly<Partial<Record<BreakdownName, (day: CountedDays) => string>>> = {
  court: ({ court }) => (court === '' ? NOT_STATED : court),
  lja: ({ localJusticeArea }) => localJusticeArea ?? NOT_STATED,
  month: ({ month }) => month,
  quarter: ({ month }) => quarterOf(month),
};

interface DaysBehind {
  /** The court days of the period. */
  readonly days: readonly CountedDays[];
  readonly period: Period;
  readonly run: Unsettled;
}

/** What the rows of a breakdown say of the court days behind them, by the key of the row. */
export function rowCoverage(by: BreakdownName, { days, period, run }: DaysBehind): (key: string) => RowCoverage {
  const keyOf = PARTED[by];
  if (keyOf === undefined) return () => ({});
  const parts = new Map<string, CountedDays[]>();
  for (const day of days) {
    const key = keyOf(day);
    const own = parts.get(key);
    if (own === undefined) parts.set(key, [day]);
    else own.push(day);
  }
  return (key) => {
    const own = covered(parts.get(key) ?? []);
    if (by !== 'month' && by !== 'quarter') return own;
    const [end = period.to] = [lastDay(monthsIn(key).at(-1) ?? ''), period.to].sort();
    return { ...own, provisional: provisionalBecause(end, own.coverage, run).length > 0 };
  };
}

function covered(days: readonly CountedDays[]): Required<Pick<RowCoverage, 'coverage'>> {
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
