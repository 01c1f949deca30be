import type { Period } from '../units/period.js';
import type { ReleasedCell } from './release-schema.js';

interface CellsOver {
  readonly period: Period;
  readonly cells: readonly ReleasedCell[];
}

/**
 * Whether the same cell of an earlier release would tell a small count by subtraction: over the same days after a correction, or over
 * days of which the one period holds the other.
 */
export function isToldByDifference(earlier: CellsOver, now: CellsOver, smallest: number): boolean {
  if (!holds(earlier.period, now.period) && !holds(now.period, earlier.period)) return false;
  return now.cells.some((cell) => {
    const same = earlier.cells.find(
      ({ level, key, merged }) => level === cell.level && key === cell.key && merged === cell.merged,
    );
    return same !== undefined && tells(same, cell, smallest);
  });
}

function holds(wide: Period, narrow: Period): boolean {
  return wide.from <= narrow.from && wide.to >= narrow.to;
}

function tells(before: ReleasedCell, now: ReleasedCell, smallest: number): boolean {
  const few = (difference: number) => difference !== 0 && Math.abs(difference) < smallest;
  if (few(now.of - before.of)) return true;
  return now.families.some(({ family, made }) => {
    const earlier = before.families.find((one) => one.family === family);
    return earlier !== undefined && few(made - earlier.made);
  });
}
