import type { SheetRow } from '../content.js';
import { LIMITS } from '../limits.js';
import { tooManyCells } from './too-many-cells.js';

/** A cell merged with others: the line and column (0 = first) of its words, and how many rows and columns it reaches over. */
export interface MergedCell {
  readonly line: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The rows of a sheet with the words of each merged cell in every row it stands in, where a sheet keeps them in the first alone; which cells those are is kept, and
 * which are merged with the one before them. Throws `QuarantineError` `archive_too_large`.
 */
export function withMergedCells(rows: readonly SheetRow[], merged: readonly MergedCell[]): readonly SheetRow[] {
  if (merged.length === 0) return rows;
  const places = new Map(rows.map(({ line }, at) => [line, at]));
  const filled = rows.map(({ line, cells }) => ({
    line,
    cells: [...cells],
    carried: new Set<number>(),
    across: new Set<number>(),
  }));
  let added = 0;
  for (const { line, column, rows: reach, columns } of merged) {
    const at = places.get(line);
    const first = at === undefined ? undefined : filled[at];
    const words = first?.cells[column] ?? '';
    if (at === undefined || words === '') continue;
    for (let beside = column + 1; beside < column + columns; beside += 1) {
      added += 1;
      if (added > LIMITS.repeatedCells) throw tooManyCells();
      first?.across.add(beside);
    }
    for (let below = at + 1; below < filled.length; below += 1) {
      const row = filled[below];
      if (row === undefined || row.line >= line + reach) break;
      added += 1;
      if (added > LIMITS.repeatedCells) throw tooManyCells();
      while (row.cells.length <= column) row.cells.push('');
      if (row.cells[column] === '') row.carried.add(column);
      row.cells[column] ||= words;
    }
  }
  return filled;
}
