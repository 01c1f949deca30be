import type { OrderFamily } from '../../law/orders/order-families.js';
import { feasibleCounts, type RangeOf, type ToldSum } from '../../stats/suppression/feasible-counts.js';
import { isSmallCell, valuesIn } from '../../stats/suppression/small-cell.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import { CHAINS, FEWEST_VALUES, type ReleaseTable } from './release-cells.js';
import {
  type CellNamed,
  type GridColumn,
  type GridRow,
  isWithin,
  releaseGrid,
  type TableOverDays,
} from './release-grid.js';
import { type Measure, measuresOf } from './release-measures.js';

/** Of one group in one release, what bears on the hidden counts of one table: the nation’s totals, and the table’s cells where it has it. */
export interface ToldOfTable extends TableOverDays {
  /** Families of which the national total is told, and each cell that does not hide them. */
  readonly families: readonly string[];
}

interface TableBeside {
  readonly table: ReleaseTable;
  /** Every unit of the group whose results were seen, over the days of all the releases, each once. */
  readonly units: readonly CountedUnit[];
  readonly earlier: readonly ToldOfTable[];
  readonly now: ToldOfTable;
  readonly smallest: number;
}

/**
 * Whether a release beside all those given out before leaves every hidden count five values (counting.md 5), or as many as the earlier ones
 * alone, or, of its own cells, as it has by itself. Hidden is what a table of any of the releases does not tell: a court, a month, a sentence;
 * and, of every key, its share of the days of one release inside or outside those of another (never court by month), of which the national
 * totals alone may say as much.
 *
 * National totals of fixed periods are published in any case, so totals alone hide nothing from one another; but once a table has hidden a
 * month, the total of that month tells a hidden cell, and is not safe. The unknowns are units of one key, one stretch of days and one
 * step of nested families; all that is told are sums of them, and the range of a hidden count is found by linear programming.
 * What was told before is taken as of today’s rows: `isToldByCorrection` looks at what a correction itself would tell. Beside a table of places
 * or sentences the national totals of every stretch of days are taken as known; and it is asked twice, of somebody who knows which courts
 * there are and of somebody who does not.
 */
export function isSafeBeside(asked: TableBeside): boolean {
  const all = [...asked.earlier, asked.now];
  if (all.every(({ cells }) => cells === null)) return true;
  const { from, to } = asked.now.period;
  if (!asked.earlier.some(({ period }) => period.from <= to && from <= period.to)) return true;
  const told = new Set(all.flatMap(({ families }) => families));
  return CHAINS.map((chain) => chain.filter(({ name }) => told.has(name))).every(
    (chain) =>
      chain.length === 0 ||
      (isChainSafe(asked, chain, { others: false }) &&
        (asked.table === 'time' || isChainSafe(asked, chain, { others: true }))),
  );
}

function isChainSafe(
  { table, units, earlier, now, smallest }: TableBeside,
  chain: readonly OrderFamily[],
  { others }: { readonly others: boolean },
): boolean {
  const all = [...earlier, now];
  const { rows, columns, rowOf, columnOf } = releaseGrid(table, units, all, { others });
  const width = chain.length + 1;
  const measures = measuresOf(chain);
  const [everybody] = measures;
  const unknown = (row: number, column: number, step: number) => (row * columns.length + column) * width + step;
  const part = (some: readonly GridRow[], days: readonly GridColumn[], { steps }: Measure) =>
    some.flatMap((row) => days.flatMap((column) => steps.map((step) => unknown(row.at, column.at, step))));

  const truth = new Float64Array(rows.length * columns.length * width);
  for (const unit of units) {
    const first = chain.findIndex((family) => membershipOf(unit, family) === 'in');
    const at = unknown(rowOf(unit), columnOf(unit.on), first === -1 ? chain.length : first);
    truth[at] = (truth[at] ?? 0) + 1;
  }
  const counted = (of: readonly number[]): ToldSum => ({ of, sum: of.reduce((sum, at) => sum + (truth[at] ?? 0), 0) });
  const daysOf = (one: ToldOfTable) => columns.filter(({ day }) => isWithin(one.period, day));

  const areaOf = (one: ToldOfTable, at: number): readonly [readonly GridRow[], readonly GridColumn[]] => {
    const release = all.indexOf(one);
    return table === 'time'
      ? [rows, daysOf(one).filter(({ cells }) => cells[release] === at)]
      : [rows.filter(({ cells }) => cells[release] === at), daysOf(one)];
  };
  const cellsToldBy = (one: ToldOfTable): readonly ToldSum[] =>
    (one.cells ?? []).flatMap((cell, at) =>
      measures
        .filter(({ family }) => family === null || isTold(family, one, cell))
        .map((measure) => counted(part(...areaOf(one, at), measure))),
    );
  const totalsToldBy = (one: ToldOfTable): readonly ToldSum[] =>
    measures
      .filter(({ family }) => family === null || one.families.includes(family))
      .map((measure) => counted(part(rows, daysOf(one), measure)));
  const toldBy = (one: ToldOfTable) => [...totalsToldBy(one), ...cellsToldBy(one)];
  const stretches =
    table === 'time' ? [] : columns.flatMap((day) => measures.map((measure) => counted(part(rows, [day], measure))));

  const ranges = (told: () => readonly ToldSum[]) => {
    let made: RangeOf | null = null;
    return (of: readonly number[]) => {
      made ??= feasibleCounts(truth.length, told());
      if (made === null) throw new Error('Sums of the same counts contradict one another.');
      return made(of);
    };
  };
  const [totals, before, alone, after] = [
    ranges(() => [...earlier.flatMap(others ? toldBy : totalsToldBy), ...totalsToldBy(now), ...stretches]),
    ranges(() => earlier.flatMap(toldBy)),
    ranges(() => toldBy(now)),
    ranges(() => [...all.flatMap(toldBy), ...stretches]),
  ];
  const shown = new Set(all.flatMap(cellsToldBy).map(({ of }) => sameAs(of)));

  /** A part of the days of a release, of which no release has a cell, may be told where a cell might. */
  const isSafe = (some: readonly GridRow[], days: readonly GridColumn[], whose: ToldOfTable | 'part') =>
    some.length === 0 ||
    days.length === 0 ||
    measures.every((measure) => {
      const of = part(some, days, measure);
      if (shown.has(sameAs(of))) return true;
      const range = after(of);
      const values = valuesIn(range);
      if (values >= FEWEST_VALUES || values >= valuesIn(before(of))) return true;
      if (whose === now) return values >= valuesIn(alone(of));
      if (whose !== 'part') return false;
      if (values >= valuesIn(totals(of))) return true;
      if (values > 1) return false;
      if (measure.family === null) return range.low === 0 || range.low >= smallest;
      return !isSmallCell(range.low, counted(part(some, days, everybody)).sum, smallest);
    });

  return all.every((one) => {
    if (one.cells === null) return true;
    if (!one.cells.every((_, at) => isSafe(...areaOf(one, at), one))) return false;
    const own = daysOf(one);
    if (table === 'time') {
      const months = [...new Set(own.map(({ day }) => day.slice(0, 7)))];
      return months.every((month) =>
        isSafe(
          rows,
          own.filter(({ day }) => day.startsWith(month)),
          one,
        ),
      );
    }
    return (others ? rows.slice(0, -1) : rows).every(
      (row) =>
        isSafe([row], own, one) &&
        all.every((other) => {
          const inside = own.filter(({ day }) => isWithin(other.period, day));
          if (inside.length === 0 || inside.length === own.length) return true;
          const outside = own.filter((column) => !inside.includes(column));
          return isSafe([row], inside, 'part') && isSafe([row], outside, 'part');
        }),
    );
  });
}

function isTold(family: string, { families }: ToldOfTable, { hidden }: CellNamed): boolean {
  return families.includes(family) && !hidden.includes(family);
}

function sameAs(of: readonly number[]): string {
  return [...of].sort((a, b) => a - b).join();
}
