import type { OrderFamily } from '../../law/orders/order-families.js';
import { feasibleCounts, type ToldSum } from '../../stats/suppression/feasible-counts.js';
import { type FeasibleRange, valuesIn } from '../../stats/suppression/small-cell.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import { CHAINS, type ReleaseTable } from './release-cells.js';
import { type GridColumn, type GridRow, isWithin, releaseGrid } from './release-grid.js';
import { type Measure, measuresOf } from './release-measures.js';
import type { ReleasedCell } from './release-schema.js';

/** Of one group in one release: the numbers told of the nation, and of the cells of one table where it has it. */
export interface NumbersTold {
  readonly period: Period;
  readonly cells: readonly ReleasedCell[] | null;
  readonly observed: number;
  readonly made: readonly { readonly family: string; readonly made: number }[];
}

interface Asked {
  readonly table: ReleaseTable;
  /** Today’s units over the days of all the releases, each once. */
  readonly units: readonly CountedUnit[];
  readonly earlier: readonly NumbersTold[];
  readonly now: NumbersTold;
  readonly smallest: number;
}

/** Rows by days: what a number told is of. */
type Region = readonly [readonly GridRow[], readonly GridColumn[]];

/**
 * Whether beside earlier releases this one tells that a correction since then changed a count by a few, in some place, time or kind,
 * at whatever levels the two were told: an area told before and its courts told now differ by the one person who came in. What each part
 * of a table can have been then, and can be now, follows from all the sums told; where the two lie certainly one to four apart, a few
 * people are told of. National totals are told in any case: what follows from them alone is not held against a release.
 */
export function isToldByCorrection(asked: Asked): boolean {
  const { from, to } = asked.now.period;
  if (asked.now.cells === null) return false;
  const earlier = asked.earlier.filter(({ period }) => period.from <= to && from <= period.to);
  if (earlier.length === 0) return false;
  const told = new Set([...earlier, asked.now].flatMap(({ made }) => made.map(({ family }) => family)));
  return CHAINS.map((chain) => chain.filter(({ name }) => told.has(name)))
    .filter((chain, index) => chain.length > 0 || index === 0)
    .some((chain) => tellsOfFew({ ...asked, earlier }, chain));
}

function tellsOfFew({ table, units, earlier, now, smallest }: Asked, chain: readonly OrderFamily[]): boolean {
  const all = [...earlier, now];
  const grid = releaseGrid(table, units, all, { others: false });
  const { columns } = grid;
  const rows = table === 'time' ? grid.rows : withGone(grid.rows, all);
  const width = chain.length + 1;
  const daysOf = ({ period }: NumbersTold) => columns.filter(({ day }) => isWithin(period, day));
  const unknown = (row: number, column: number, step: number) => (row * columns.length + column) * width + step;
  const part = ([some, days]: Region, { steps }: Measure) =>
    some.flatMap((row) => days.flatMap((column) => steps.map((step) => unknown(row.at, column.at, step))));
  const measures = measuresOf(chain);

  const areaOf = (one: NumbersTold, at: number): Region => {
    const release = all.indexOf(one);
    return table === 'time'
      ? [rows, daysOf(one).filter(({ cells }) => cells[release] === at)]
      : [rows.filter(({ cells }) => cells[release] === at), daysOf(one)];
  };
  const totalsOf = (one: NumbersTold): readonly ToldSum[] =>
    measures.flatMap((measure) => {
      const sum = measure.family === null ? one.observed : madeOf(one.made, measure.family);
      return sum === undefined ? [] : [{ of: part([rows, daysOf(one)], measure), sum }];
    });
  const sumsOf = (one: NumbersTold): readonly ToldSum[] => [
    ...totalsOf(one),
    ...(one.cells ?? []).flatMap((cell, at) =>
      measures.flatMap((measure) => {
        const sum = measure.family === null ? cell.of : madeOf(cell.families, measure.family);
        return sum === undefined ? [] : [{ of: part(areaOf(one, at), measure), sum }];
      }),
    ),
  ];

  const size = rows.length * columns.length * width;
  const truth = new Float64Array(size);
  for (const unit of units) {
    const first = chain.findIndex((family) => membershipOf(unit, family) === 'in');
    const at = unknown(grid.rowOf(unit), grid.columnOf(unit.on), first === -1 ? chain.length : first);
    truth[at] = (truth[at] ?? 0) + 1;
  }
  const isAsToday = (told: readonly ToldSum[]) =>
    told.every(({ of, sum }) => of.reduce((counted, at) => counted + (truth[at] ?? 0), 0) === sum);
  const rangesBy = (releases: readonly NumbersTold[], sums: (one: NumbersTold) => readonly ToldSum[]) =>
    feasibleCounts(size, releases.flatMap(sums));

  const systems = [...earlier.map((one) => [one]), ...(earlier.length > 1 ? [earlier] : [])].filter(
    (system) => !isAsToday(system.flatMap(sumsOf)),
  );
  if (systems.length === 0) return false;
  const ownDays = daysOf(now);
  const [is, isByTotals] = [rangesBy([now], sumsOf), rangesBy([now], totalsOf)];
  if (is === null || isByTotals === null) return false;
  return systems.some((system) => {
    const [was, wasByTotals] = [rangesBy(system, sumsOf), rangesBy(system, totalsOf)];
    if (was === null || wasByTotals === null) return false;
    const areas = [...system, now].flatMap((one) => (one.cells ?? []).map((_, at) => areaOf(one, at)));
    const spans = [ownDays, ...system.map((one) => ownDays.filter((day) => daysOf(one).includes(day)))];
    const regions: readonly Region[] =
      table === 'time'
        ? areas.flatMap(([some, days]): Region[] => [
            [some, days],
            [some, ownDays.filter((day) => !days.includes(day))],
          ])
        : [
            ...areas.map(([some]) => some),
            ...joined(
              rows,
              [...system, now].map((one) => all.indexOf(one)),
            ),
          ].flatMap((some) =>
            spans.flatMap((days): Region[] => [
              [some, days],
              [rows.filter((row) => !some.includes(row)), days],
            ]),
          );
    return regions.some(
      (region) =>
        region[0].length > 0 &&
        region[1].length > 0 &&
        measures.some((measure) => {
          const of = part(region, measure);
          const today = is(of);
          if (valuesIn(today) >= smallest || !isFewApart(was(of), today, smallest)) return false;
          return !isFewApart(wasByTotals(of), isByTotals(of), smallest);
        }),
    );
  });
}

function madeOf(families: NumbersTold['made'], name: string): number | undefined {
  return families.find(({ family }) => family === name)?.made;
}

/** Whether a count certainly changed, and by fewer than `smallest`. */
function isFewApart(was: FeasibleRange, is: FeasibleRange, smallest: number): boolean {
  const [least, most] = [is.low - was.high, is.high - was.low];
  return (least > 0 && most < smallest) || (most < 0 && least > -smallest);
}

/** With a row for every cell told before of which nobody is left. */
function withGone(rows: readonly GridRow[], releases: readonly NumbersTold[]): readonly GridRow[] {
  const gone: GridRow[] = [];
  for (const [release, { cells }] of releases.entries())
    for (const at of (cells ?? []).keys()) {
      if (rows.some((row) => row.cells[release] === at)) continue;
      const elsewhere = releases.map(({ cells: other }, index) =>
        index === release ? at : (other ?? []).findIndex(({ level }) => level === 'rest'),
      );
      gone.push({ at: rows.length + gone.length, cells: elsewhere });
    }
  return [...rows, ...gone];
}

/** The smallest sets of rows that are whole cells of each of these releases. */
function joined(rows: readonly GridRow[], releases: readonly number[]): readonly (readonly GridRow[])[] {
  const left = new Set(rows);
  const sets: GridRow[][] = [];
  for (const first of rows) {
    if (!left.delete(first)) continue;
    const set = [first];
    for (const row of set)
      for (const other of [...left])
        if (releases.some((release) => row.cells[release] === other.cells[release]) && left.delete(other))
          set.push(other);
    sets.push(set);
  }
  return sets;
}
