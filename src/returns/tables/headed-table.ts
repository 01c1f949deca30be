import type { Grid, GridRow } from './grid.js';
import { type Column, columnNamed } from './heading.js';

/** A table of figures under its headings. */
export interface HeadedTable {
  /** The sheet it stands on; empty elsewhere. */
  readonly sheet: string;
  /** Lines above it that say something: title, period, notes. */
  readonly above: readonly { readonly line: number; readonly words: string }[];
  readonly line: number;
  readonly headings: readonly string[];
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly GridRow[];
}

/** The tables of a grid that read as returns: each row of headings, with the rows down to the next. */
export function headedTables({ name, rows }: Grid): readonly HeadedTable[] {
  const tables: HeadedTable[] = [];
  let above: { line: number; words: string }[] = [];
  let open: { head: GridRow; columns: readonly (Column | undefined)[]; rows: GridRow[] } | undefined;
  const close = () => {
    if (open !== undefined) {
      const { head, columns } = open;
      tables.push({ sheet: name, above, line: head.line, headings: head.cells, columns, rows: open.rows });
      above = [];
    }
    open = undefined;
  };
  for (const row of rows) {
    const columns = columnsOfReturn(row.cells);
    if (columns !== undefined) {
      const carried = open === undefined ? [] : titleAtEnd(open.rows);
      close();
      above.push(...carried);
      open = { head: row, columns, rows: [] };
    } else if (open !== undefined) open.rows.push(row);
    else above.push({ line: row.line, words: wordsOf(row) });
  }
  close();
  return tables;
}

/** What each column holds, where the row is the headings of a return: it labels its rows by force or outcome, and counts or answers. */
export function columnsOfReturn(cells: readonly string[]): readonly (Column | undefined)[] | undefined {
  if (cells.filter((cell) => cell.trim() !== '').length < 2) return undefined;
  const columns = cells.map(columnNamed);
  const roles: ReadonlySet<string> = new Set(columns.flatMap((column) => (column === undefined ? [] : [column.role])));
  const isLabelled = roles.has('force') || roles.has('label');
  const hasFigures = ['count', 'number', 'response', 'unknown_outcome'].some((role) => roles.has(role));
  return isLabelled && hasFigures ? columns : undefined;
}

/** The last lines before the next headings that say something in one cell are its title. */
function titleAtEnd(rows: GridRow[]): { line: number; words: string }[] {
  const title: { line: number; words: string }[] = [];
  for (
    let last = rows.at(-1);
    last !== undefined && filled(last) === 1 && !/^\d/.test(wordsOf(last));
    last = rows.at(-1)
  ) {
    title.unshift({ line: last.line, words: wordsOf(last) });
    rows.pop();
  }
  return title;
}

export function filled({ cells }: GridRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

export function wordsOf({ cells }: GridRow): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ');
}
