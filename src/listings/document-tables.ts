import type { Content, Sheet, TableRow } from '../documents/content.js';
import { uniqueNames } from '../documents/csv.js';

/** One table of a document: a file of values, or a sheet of a workbook under its row of headings. */
export interface Table {
  readonly sheet?: string;
  /** The line the headings stand on. */
  readonly line: number;
  /** Filled lines above them that nothing has been said of yet. */
  readonly above: readonly number[];
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row of headings may stand under a title and notes. */
const MOST_ABOVE = 20;

/**
 * The tables of a document; undefined for one that can hold none. Of a sheet, the headings are the row of the first few
 * that `score` gives the most, else the first filled one.
 */
export function tablesOf(content: Content, score: (cells: readonly string[]) => number): readonly Table[] | undefined {
  if (content.kind === 'table') return [{ line: content.line, above: [], header: content.header, rows: content.rows }];
  if (content.kind === 'workbook') {
    return content.sheets.filter(({ rows }) => rows.length > 0).map((sheet) => tableOf(sheet, score));
  }
  return undefined;
}

function tableOf({ name, rows }: Sheet, score: (cells: readonly string[]) => number): Table {
  const scores = rows.slice(0, MOST_ABOVE).map(({ cells }) => score(cells));
  const at = Math.max(0, scores.indexOf(Math.max(...scores)));
  const header = uniqueNames(rows[at]?.cells ?? []);
  const below = rows.slice(at + 1).map(({ line, cells }) => ({
    line,
    values: Object.fromEntries(header.map((heading, column) => [heading, cells[column] ?? ''])),
  }));
  const above = rows.slice(0, at).map(({ line }) => line);
  return { sheet: name, line: rows[at]?.line ?? 1, above, header, rows: below };
}
