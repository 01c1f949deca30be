import { keyIn } from '../counting/breakdowns.js';
import type { CountedUnit } from '../units/counted-unit.js';
import { type Period, quarterOf } from '../units/period.js';
import { RELEASE_TABLES, type ReleaseTable } from './release-cells.js';
import type { ReleasedCell } from './release-schema.js';

export type CellNamed = Pick<ReleasedCell, 'level' | 'key' | 'hidden'>;

/** What one release tells over its days; `cells` is null where it has no such table. */
export interface TableOverDays {
  readonly period: Period;
  readonly cells: readonly CellNamed[] | null;
}

export interface GridRow {
  readonly at: number;
  /** For each release the place of its cell among the release’s, −1 for none. */
  readonly cells: readonly number[];
}

export interface GridColumn {
  readonly at: number;
  readonly day: string;
  readonly cells: readonly number[];
}

/**
 * The smallest disjoint parts of what several releases tell of one table: keys that lie in the same cell of each, by stretches of days that are
 * alike to each; for the table of time one row, by stretches of one month. With `others` there is one more row, of keys that nobody has.
 */
interface ReleaseGrid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly rowOf: (unit: CountedUnit) => number;
  readonly columnOf: (day: string) => number;
}

export function releaseGrid(
  table: ReleaseTable,
  units: readonly CountedUnit[],
  releases: readonly TableOverDays[],
  { others }: { readonly others: boolean },
): ReleaseGrid {
  const isTime = table === 'time';
  const rows = new Map<string, GridRow>();
  const columns = new Map<string, GridColumn>();
  const rowCells = (unit: CountedUnit) =>
    releases.map(({ cells }) => (isTime ? -1 : placeIn(table, cells ?? [], (level) => keyIn(level, unit))));
  const dayCells = (day: string) =>
    releases.map(({ cells }) =>
      isTime ? placeIn(table, cells ?? [], (level) => (level === 'quarter' ? quarterOf(day) : day.slice(0, 7))) : -1,
    );
  const columnKey = (day: string) =>
    [isTime ? day.slice(0, 7) : '', ...releases.map(({ period }) => Number(isWithin(period, day)))].join(' ');
  for (const day of new Set([...units.map(({ on }) => on), ...edgesOf(releases.map(({ period }) => period))])) {
    if (!columns.has(columnKey(day)) && releases.some(({ period }) => isWithin(period, day)))
      columns.set(columnKey(day), { at: columns.size, day, cells: dayCells(day) });
  }
  const seen = new Map<CountedUnit, number>();
  for (const unit of units) {
    const cells = rowCells(unit);
    const row = rows.get(cells.join()) ?? { at: rows.size, cells };
    rows.set(cells.join(), row);
    seen.set(unit, row.at);
  }
  if (others) {
    const rest = releases.map(({ cells }) => (cells ?? []).findIndex(({ level }) => level === 'rest'));
    rows.set('others', { at: rows.size, cells: rest });
  }
  if (rows.size === 0) rows.set('', { at: 0, cells: releases.map(() => -1) });
  return {
    rows: [...rows.values()],
    columns: [...columns.values()],
    rowOf: (unit) => seen.get(unit) ?? 0,
    columnOf: (day) => columns.get(columnKey(day))?.at ?? 0,
  };
}

export function isWithin({ from, to }: Period, day: string): boolean {
  return from <= day && day <= to;
}

/** The cell that has the key of the lowest level, else the rest; −1 where there is neither. */
function placeIn(
  table: ReleaseTable,
  cells: readonly CellNamed[],
  keyAt: (level: (typeof RELEASE_TABLES)[ReleaseTable][number]) => string,
): number {
  for (const level of RELEASE_TABLES[table]) {
    const at = cells.findIndex((cell) => cell.level === level && cell.key === keyAt(level));
    if (at >= 0) return at;
  }
  return cells.findIndex(({ level }) => level === 'rest');
}

/** A day of every stretch: the first of each month, of each period, and the day after each. */
function edgesOf(periods: readonly Period[]): readonly string[] {
  return periods.flatMap(({ from, to }) => {
    const days = [from, to, dayAfter(to)];
    for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = monthAfter(month)) days.push(`${month}-01`);
    return days;
  });
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
