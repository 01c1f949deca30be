import type { LawChange } from '../../law/law-changes.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { cochranArmitage, type ScoredProportion } from '../../stats/significance/cochran-armitage.js';
import { holm } from '../../stats/significance/holm.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import { splitAtBreaks } from './split-at-breaks.js';

/** Months with results seen from which on a trend is looked for. */
const FEWEST_MONTHS = 3;
const SIGNIFICANT = 0.05;
/** Sums of scores gone through for one exact test: hundredths of a second. Beyond, the normal approximation, and said so. */
const MOST_SUMS = 60_000;

/** How one family moves from month to month within a stretch in which the law stood still. */
export interface Trend {
  readonly family: string;
  readonly from: string;
  readonly to: string;
  /** Months, or parts of months, with results seen. */
  readonly months: number;
  readonly made: number;
  readonly of: number;
  readonly p: { readonly method: 'cochran_armitage_exact' | 'cochran_armitage_normal'; readonly value: number } | null;
  /** Over every trend tested of the group. */
  readonly adjusted: { readonly method: 'holm'; readonly value: number } | null;
  readonly reading: 'more_often_later' | 'less_often_later' | 'no_trend_shown' | 'not_testable';
}

/**
 * Cochran–Armitage over the months of each stretch between two changes of the law, their middle days (the later of two) as scores; never across a
 * change (counting.md 4). None of a stretch with fewer than three months.
 */
export function trendsOf(
  units: readonly CountedUnit[],
  families: readonly OrderFamily[],
  { period, breaks }: { readonly period: Period; readonly breaks: readonly LawChange[] },
): readonly Trend[] {
  const observed = units.filter((unit) => unit.observed);
  const days = breaks.map(({ date }) => date);
  const tested = splitAtBreaks(period, days).flatMap((stretch) => {
    const months = monthsOf(observed, stretch);
    if (months.length < FEWEST_MONTHS) return [];
    const known = new Map<string, ReturnType<typeof cochranArmitage>>();
    return families.map((family) => {
      const groups = months.map(({ middle, own }): ScoredProportion => {
        return {
          score: middle,
          of: own.length,
          made: own.filter((unit) => membershipOf(unit, family) === 'in').length,
        };
      });
      const sum = (of: 'made' | 'of') => groups.reduce((total, group) => total + group[of], 0);
      // Families that are alike in these months are tested once.
      const table = groups.map(({ made }) => made).join();
      const trend = known.get(table) ?? cochranArmitage(groups, MOST_SUMS);
      known.set(table, trend);
      return { family: family.name, ...stretch, months: months.length, made: sum('made'), of: sum('of'), trend };
    });
  });
  const adjusted = holm(tested.flatMap(({ trend }) => (trend === null ? [] : [trend.p])));
  let next = 0;
  return tested.map(({ trend, ...told }): Trend => {
    if (trend === null) return { ...told, p: null, adjusted: null, reading: 'not_testable' };
    const value = adjusted[next] ?? 1;
    next += 1;
    return {
      ...told,
      p: { method: `cochran_armitage_${trend.method}`, value: trend.p },
      adjusted: { method: 'holm', value },
      reading: readingOf(trend.direction, value),
    };
  });
}

function readingOf(direction: 'up' | 'down' | 'none', p: number): Trend['reading'] {
  if (p >= SIGNIFICANT || direction === 'none') return 'no_trend_shown';
  return direction === 'up' ? 'more_often_later' : 'less_often_later';
}

/** The units of each month of a stretch, with the number of the day in the middle of what the stretch has of the month. */
function monthsOf(units: readonly CountedUnit[], { from, to }: Period) {
  const months = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    if (unit.on < from || unit.on > to) continue;
    const month = unit.on.slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [unit]);
    else own.push(unit);
  }
  return [...months].map(([month, own]) => {
    const first = Math.max(dayNumber(`${month}-01`), dayNumber(from));
    const last = Math.min(lastDayNumber(month), dayNumber(to));
    return { own, middle: Math.round((first + last) / 2) };
  });
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function lastDayNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return Date.UTC(year ?? 0, number ?? 1, 0) / 86_400_000;
}
