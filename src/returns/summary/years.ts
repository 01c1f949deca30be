import type { ReturnTable } from './summary-schema.js';
import type { Cell } from './tally.js';

type ShareOf = (
  count: number | null,
  of: number | null,
) => Pick<ReturnTable['years'][number], 'rate' | 'interval' | 'tooFew'>;

/** The figures year by year, where the table tells periods of about a year; each beside the year before it. */
export function yearsOf(cells: readonly Cell[], base: ReturnTable['base'], shareOf: ShareOf): ReturnTable['years'] {
  const told = cells.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  const isCalendar = told.some(({ from, to }) => from.endsWith('-01-01') && to.endsWith('-12-31'));
  const periods = new Map(
    told.flatMap((period) => {
      const year = yearOf(period, isCalendar);
      return year === undefined ? [] : [[year.from, year] as const];
    }),
  );
  const years = [...periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (years.length < 2) return [];
  const summed = years.map(({ from, to }) => {
    const own = cells.filter((cell) => cell.from !== null && cell.to !== null && from <= cell.from && cell.to <= to);
    const recorded = sumOf(
      own.filter((cell) => (base === 'recorded' ? cell.measure === 'recorded' : isOutcome(cell, base))),
    );
    const charged = sumOf(own.filter(({ measure }) => measure === 'charged'));
    const { rate, interval, tooFew } = shareOf(charged, recorded);
    return { from, to: lastDay(own, to), recorded, charged, rate, interval, tooFew };
  });
  return summed.map((year, at) => ({ ...year, changeOnYear: changeOn(summed[at - 1], year) }));
}

function isOutcome({ measure, outcome, within }: Cell, base: ReturnTable['base']): boolean {
  if (measure !== 'outcome' && measure !== 'charged') return false;
  return within === null && (base !== 'outcomes_given' || outcome !== 'not_yet_assigned');
}

/** The calendar or financial year (April to March) in which a period lies; undefined for one that lies in none. */
function yearOf(
  { from, to }: { readonly from: string; readonly to: string },
  isCalendar: boolean,
): { readonly from: string; readonly to: string } | undefined {
  const own = Number(from.slice(0, 4));
  const first = isCalendar || from.slice(5) >= '04-01' ? own : own - 1;
  const year = isCalendar
    ? { from: `${first}-01-01`, to: `${first}-12-31` }
    : { from: `${first}-04-01`, to: `${first + 1}-03-31` };
  return to <= year.to ? year : undefined;
}

function lastDay(cells: readonly Cell[], end: string): string {
  return (
    cells
      .flatMap(({ to }) => to ?? [])
      .sort()
      .at(-1) ?? end
  );
}

function sumOf(cells: readonly Cell[]): number | null {
  if (cells.length === 0 || cells.some(({ marks }) => marks.size > 0)) return null;
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** A part of a year is not set beside a whole one. */
function changeOn(
  before: { readonly from: string; readonly to: string; readonly recorded: number | null } | undefined,
  year: { readonly from: string; readonly to: string; readonly recorded: number | null },
): number | null {
  if (before === undefined || before.recorded === null || before.recorded === 0 || year.recorded === null) return null;
  const isNextYear =
    Number(year.from.slice(0, 4)) === Number(before.from.slice(0, 4)) + 1 &&
    year.from.slice(4) === before.from.slice(4);
  const isWhole =
    year.to.slice(5) === before.to.slice(5) || (year.to.slice(5) === '12-31' && before.to.slice(5) === '12-31');
  return isNextYear && isWhole ? year.recorded / before.recorded - 1 : null;
}
