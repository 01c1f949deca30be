import { QuarantineError } from '../../documents/quarantine-error.js';
import { outcomeNamed } from '../../law/results/outcome-types.js';
import { readFigure, shareFits } from '../figures/figure.js';
import type { GridRow } from '../tables/grid.js';
import type { HeadedTable } from '../tables/headed-table.js';
import { partHeadings } from '../tables/heading.js';
import { unknownOutcome } from '../tables/read-table.js';
import { type CellKind, partCells } from './part-cells.js';
import type { PastedRow, PastedTable } from './pasted-tables.js';
import { type RowReading, type Solved, solveDigits } from './solve-digits.js';

/**
 * The rows of a pasted table parted into cells. Digits run together are parted so that counts fit the percentage printed beside them
 * and columns sum to the printed total. Throws `QuarantineError`: `digits_ambiguous` with both readings, `digits_unsolved`.
 */
export function partPasted(table: PastedTable): HeadedTable {
  const { above, line, headings, columns } = table;
  const rows = hasFigures(table) ? figureRows(table) : table.rows.map((row) => answerRow(row, table));
  return { sheet: '', above, line, headings, columns, rows };
}

function hasFigures({ columns }: PastedTable): boolean {
  return columns.some(
    (column) => column?.role === 'count' || column?.role === 'number' || column?.role === 'unknown_outcome',
  );
}

function answerRow({ line, label, rest }: PastedRow, { headings }: PastedTable): GridRow {
  const answers = partHeadings(rest).flatMap((part) => part.split(/\s+(?=(?:Yes|No)\b)/));
  if (answers.length !== headings.length - 1) {
    throw new QuarantineError(
      'digits_unsolved',
      `Line ${line} has ${answers.length} answers for ${headings.length - 1} columns: part them with tabs and give the text again.`,
      { line },
    );
  }
  return { line, cells: [label, ...answers] };
}

function figureRows(table: PastedTable): readonly GridRow[] {
  const kinds = table.columns.slice(1).map((column): CellKind => (column?.role === 'share' ? 'share' : 'count'));
  const parts = table.rows.filter(({ isTotal }) => !isTotal);
  const total = table.rows.find(({ isTotal }) => isTotal);
  for (const { label, line } of parts) {
    const named = table.columns[0]?.role === 'label' ? outcomeNamed(label) : null;
    if (named !== null && 'unknown' in named) throw unknownOutcome(named.unknown, line);
  }
  const totals =
    total === undefined ? null : readingsOf(total, kinds).filter((reading) => fitsRow(table, reading, null));
  const solved = solve(table, parts, kinds, totals);
  if (solved.kind === 'ambiguous') throw ambiguous(parts[solved.row] ?? total, solved);
  if (solved.kind === 'none') throw unsolved(table, parts, kinds, totals);
  const rows = solved.rows.map(({ cells }, at) => gridRow(parts[at], cells));
  return solved.total === null ? rows : [...rows, gridRow(total, solved.total.cells)];
}

/** In a table of outcomes the percentages are of the total: each reading of the total is tried apart. */
function solve(
  table: PastedTable,
  parts: readonly PastedRow[],
  kinds: readonly CellKind[],
  totals: readonly RowReading[] | null,
): Solved {
  const isOfTotal = table.columns[0]?.role === 'label' && kinds.includes('share') && totals !== null;
  const bases = isOfTotal ? totals.map((total) => [total]) : [totals];
  const found = bases.map((base) => {
    const of = isOfTotal ? (base?.[0]?.counts[0] ?? null) : null;
    return solveDigits(
      parts.map((row) => readingsOf(row, kinds).filter((reading) => fitsRow(table, reading, of))),
      base,
    );
  });
  const some = found.filter(({ kind }) => kind !== 'none');
  const [one, another] = some;
  if (one === undefined) return { kind: 'none' };
  if (another === undefined || one.kind === 'ambiguous') return one;
  if (another.kind === 'ambiguous') return another;
  return one.kind === 'solved' && another.kind === 'solved' && one.total && another.total
    ? { kind: 'ambiguous', row: parts.length, readings: [one.total, another.total] }
    : { kind: 'none' };
}

function readingsOf({ rest }: PastedRow, kinds: readonly CellKind[]): readonly RowReading[] {
  return partCells(rest, kinds).map((cells) => ({
    cells,
    counts: cells.flatMap((cell, at) => (kinds[at] === 'count' ? [readFigure(cell)?.count ?? null] : [])),
  }));
}

/** A part is not more than its whole, and the percentage printed is theirs. `of` where the percentages are of the table's total. */
function fitsRow({ columns }: PastedTable, { cells }: RowReading, of: number | null): boolean {
  const figures = columns.slice(1);
  const at = (measure: 'charged' | 'recorded') =>
    figures.findIndex((column) => column?.role === 'count' && column.measure === measure);
  const countAt = (index: number) => (index < 0 ? null : (readFigure(cells[index] ?? '')?.count ?? null));
  const share = cells[figures.findIndex((column) => column?.role === 'share')] ?? '';
  const charged = countAt(at('charged'));
  const recorded = countAt(at('recorded'));
  if (recorded !== null) {
    const outcomes = figures.flatMap((column, index) =>
      column?.role === 'count' && (column.measure === 'outcome' || column.measure === 'charged')
        ? [countAt(index)]
        : [],
    );
    if (outcomes.some((count) => count !== null && count > recorded)) return false;
    return charged === null || shareFits(share, charged, recorded) !== false;
  }
  const only = countAt(figures.findIndex((column) => column?.role === 'number'));
  return of === null || only === null || (only <= of && shareFits(share, only, of) !== false);
}

function gridRow(row: PastedRow | undefined, cells: readonly string[]): GridRow {
  return { line: row?.line ?? 0, cells: [row?.label ?? '', ...cells] };
}

function ambiguous(row: PastedRow | undefined, { readings }: Extract<Solved, { kind: 'ambiguous' }>): QuarantineError {
  const [a, b] = readings.map(({ cells }) => cells.join(' | '));
  const line = row?.line ?? 0;
  return new QuarantineError(
    'digits_ambiguous',
    `The digits on line ${line} run together and can be read as ${a} or as ${b}; nothing printed decides between them. Part the columns with tabs, or add the row of totals, and give the text again.`,
    { line },
  );
}

function unsolved(
  table: PastedTable,
  parts: readonly PastedRow[],
  kinds: readonly CellKind[],
  totals: readonly RowReading[] | null,
): QuarantineError {
  const stuck = parts.find((row) => !readingsOf(row, kinds).some((reading) => fitsRow(table, reading, null)));
  const line = stuck?.line ?? table.rows.at(-1)?.line ?? table.line;
  const message =
    stuck !== undefined
      ? `The figures on line ${line} cannot be parted into the ${kinds.length} columns so that they fit the percentage beside them. Correct the line, or part the columns with tabs.`
      : totals === null || totals.length === 0
        ? `The total on line ${line} cannot be parted into the ${kinds.length} columns. Correct it, or part the columns with tabs.`
        : `No way of reading the rows gives the total printed on line ${line}: a row is wrong or missing. Correct it and give the text again.`;
  return new QuarantineError(stuck === undefined && totals?.length ? 'total_disagrees' : 'digits_unsolved', message, {
    line,
  });
}
