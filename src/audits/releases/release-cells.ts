import { ORDER_FAMILIES, type OrderFamily } from '../../law/orders/order-families.js';
import { feasibleRange, isSmallCell, valuesIn } from '../../stats/suppression/small-cell.js';
import { type BreakdownName, keyIn } from '../counting/breakdowns.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';

/** Under so many values that a hidden count can have, it is as good as told (counting.md 5). */
export const FEWEST_VALUES = 5;

/** One cell of a release: units of one place, time or kind, or of several merged, with the families that may be told of it. */
export interface ReleaseCell {
  /** The breakdown whose key it has, or `rest`: what is left after merging, with no key of its own. */
  readonly level: BreakdownName | 'rest';
  readonly key: string;
  /** Whether smaller cells were merged into it. */
  readonly merged: boolean;
  readonly units: readonly CountedUnit[];
  /** Families whose counts may be shown. */
  readonly shown: readonly OrderFamily['name'][];
}

/** The breakdowns of a release: each parts the units once, so that no two tables of one can be subtracted. Merged upward along its levels. */
export const RELEASE_TABLES = {
  place: ['court', 'lja', 'region'],
  time: ['month', 'quarter'],
  prosecutor: ['prosecutor'],
  sentence_type: ['sentence_type'],
  co_charge: ['co_charge'],
  threat_only: ['threat_only'],
} as const satisfies Record<string, readonly BreakdownName[]>;

export type ReleaseTable = keyof typeof RELEASE_TABLES;

/**
 * The cells of one table, by counting.md 5. Only units whose results were seen are in it. A cell that is too small, or of which no family at all
 * could be told, merges upward, at last into the rest of the nation; the rest takes in further cells until it is large enough itself. Families nested in one another are
 * shown together or not at all, and cells are hidden until no hidden count can be worked out to within five values from those shown and
 * the national total, which is published in any case. `levels` are those of the table it begins at, where the lower ones may not be told.
 */
export function releaseCells(
  units: readonly CountedUnit[],
  table: ReleaseTable,
  smallest: number,
  levels: readonly BreakdownName[] = RELEASE_TABLES[table],
): readonly ReleaseCell[] {
  const observed = units.filter((unit) => unit.observed);
  const cells = merged(observed, levels, smallest);
  const shown = CHAINS.map((chain) => ({ chain, cells: shownCells(cells, chain, smallest) }));
  return cells.map((cell) => ({
    ...cell,
    shown: shown.filter((one) => one.cells.has(cell)).flatMap(({ chain }) => chain.map(({ name }) => name)),
  }));
}

type Cell = Omit<ReleaseCell, 'shown'>;

function merged(units: readonly CountedUnit[], levels: readonly BreakdownName[], smallest: number): readonly Cell[] {
  const cells: Cell[] = [];
  let left = units;
  for (const [index, level] of levels.entries()) {
    const small: CountedUnit[] = [];
    for (const [key, own] of partedBy(left, level)) {
      const cell = { level, key, merged: index > 0, units: own };
      if (own.length >= smallest && CHAINS.some((chain) => maySay(madeIn(cell, chain), cell, smallest)))
        cells.push(cell);
      else small.push(...own);
    }
    left = small;
  }
  if (left.length === 0) return cells;
  const bySize = [...cells].sort((a, b) => a.units.length - b.units.length);
  while (left.length < smallest && bySize.length > 0) {
    const [next] = bySize.splice(0, 1);
    if (next === undefined) break;
    left = [...left, ...next.units];
    cells.splice(cells.indexOf(next), 1);
  }
  return [...cells, { level: 'rest', key: 'all others', merged: true, units: left }];
}

function partedBy(
  units: readonly CountedUnit[],
  level: BreakdownName,
): readonly (readonly [string, readonly CountedUnit[]])[] {
  const parted = new Map<string, CountedUnit[]>();
  for (const unit of units) {
    const key = keyIn(level, unit);
    const own = parted.get(key);
    if (own) own.push(unit);
    else parted.set(key, [unit]);
  }
  return [...parted].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Families nested in one another, narrowest first: a count of one limits the others. Of all families, whichever an audit counts. */
export const CHAINS: readonly (readonly OrderFamily[])[] = ORDER_FAMILIES.filter(
  ({ name }) => !ORDER_FAMILIES.some(({ within }) => within === name),
).map((narrowest) => {
  const chain: OrderFamily[] = [];
  for (let next: OrderFamily | undefined = narrowest; next !== undefined; ) {
    chain.push(next);
    const wider: OrderFamily['within'] = next.within;
    next = ORDER_FAMILIES.find(({ name }) => name === wider);
  }
  return chain;
});

/** The cells of which the families of a chain may be told. */
function shownCells(cells: readonly Cell[], chain: readonly OrderFamily[], smallest: number): ReadonlySet<Cell> {
  const counts = new Map(cells.map((cell) => [cell, madeIn(cell, chain)]));
  const shown = new Set(cells.filter((cell) => maySay(counts.get(cell) ?? [], cell, smallest)));
  const smallestFirst = [...shown].sort((a, b) => a.units.length - b.units.length);
  while (shown.size > 0 && tellsTooMuch(cells, shown, counts)) {
    const next = smallestFirst.shift();
    if (next === undefined) break;
    shown.delete(next);
  }
  return shown;
}

function madeIn({ units }: Cell, chain: readonly OrderFamily[]): readonly number[] {
  return chain.map((family) => units.filter((unit) => membershipOf(unit, family) === 'in').length);
}

/** Each family, and what each has beside the narrower, is none or enough; merged cells never none or all, which would tell it of all in them. */
function maySay(made: readonly number[], { units, merged: isMerged }: Cell, smallest: number): boolean {
  const of = units.length;
  const few = (count: number) => count > 0 && count < smallest;
  return made.every((count, index) => {
    if (isSmallCell(count, of, smallest)) return false;
    if (isMerged && (count < smallest || of - count < smallest)) return false;
    const beside = count - (made[index - 1] ?? 0);
    return index === 0 || (isMerged ? beside >= smallest : !few(beside));
  });
}

/** Whether a hidden count can be worked out to under five values, and closer than by the national total alone. */
function tellsTooMuch(
  cells: readonly Cell[],
  shown: ReadonlySet<Cell>,
  counts: ReadonlyMap<Cell, readonly number[]>,
): boolean {
  const hidden = cells.filter((cell) => !shown.has(cell));
  const sizeOf = (some: readonly Cell[]) => some.reduce((sum, { units }) => sum + units.length, 0);
  const madeOf = (some: readonly Cell[], index: number) =>
    some.reduce((sum, cell) => sum + (counts.get(cell)?.[index] ?? 0), 0);
  const [allHidden, all] = [sizeOf(hidden), sizeOf(cells)];
  const families = counts.get(cells[0] as Cell)?.length ?? 0;
  return Array.from({ length: families }, (_, index) => index).some((index) => {
    const [hiddenMade, nationMade] = [madeOf(hidden, index), madeOf(cells, index)];
    return hidden.some(({ units: { length } }) => {
      const range = valuesIn(feasibleRange(length, allHidden - length, hiddenMade));
      return range < FEWEST_VALUES && range < valuesIn(feasibleRange(length, all - length, nationMade));
    });
  });
}
