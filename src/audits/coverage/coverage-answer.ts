import { countedDay } from '../../cases/court-days/counted-days.js';
import { DAY_PROBLEMS } from '../../cases/court-days/day-problems.js';
import type { LedgerDay } from '../../cases/court-days/ledger-day.js';
import { coverageOf, EXPECTED } from './coverage.js';
import type { CoverageAnswer, CoverageTotals } from './coverage-schema.js';

/** The coverage ledger as an answer: every court with its days and totals, and what is wrong with a day. */
export function coverageAnswer(
  ledger: readonly LedgerDay[],
  {
    period,
    asOf,
    sourcesOf,
  }: {
    readonly period: CoverageAnswer['period'];
    readonly asOf: string;
    /** The formats of a day's documents. */
    readonly sourcesOf: (day: LedgerDay) => readonly string[];
  },
): CoverageAnswer {
  const byCourt = new Map<string, LedgerDay[]>();
  for (const day of ledger) {
    const own = byCourt.get(day.courtKey);
    if (own === undefined) byCourt.set(day.courtKey, [day]);
    else own.push(day);
  }
  return {
    period,
    asOf,
    rule: EXPECTED,
    totals: totalsOf(ledger, asOf),
    courts: [...byCourt].map(([courtKey, days]) => {
      const last = days.findLast(({ seen }) => seen !== 'neither') ?? days[0];
      return {
        court: last?.court ?? courtKey,
        courtKey,
        localJusticeArea: last?.localJusticeArea ?? null,
        totals: totalsOf(days, asOf),
        days: days.map(
          ({ courtKey: _key, court: _court, localJusticeArea: _area, problems: _problems, ...day }) => day,
        ),
      };
    }),
    problems: ledger.flatMap((day) =>
      day.problems.map((problem) => ({
        ...problem,
        ...DAY_PROBLEMS[problem.code],
        court: day.court,
        date: day.date,
        sources: sourcesOf(day),
      })),
    ),
  };
}

/** Days to come are listed and not missing. */
function totalsOf(days: readonly LedgerDay[], asOf: string): CoverageTotals {
  const past = days.filter(({ date }) => date <= asOf.slice(0, 10));
  const { why: _why, ...counted } = coverageOf(past.map(countedDay));
  return {
    ...counted,
    late: past.filter(({ late }) => late).length,
    amended: past.filter(({ amended }) => amended).length,
    heldHearings: past.reduce((sum, { held, cases }) => sum + (held ? cases : 0), 0),
  };
}
