import type { Content, HtmlBlock, Sheet, SheetRow, TableRow } from '../../documents/content.js';
import { uniqueNames } from '../../documents/csv/csv.js';

/** One table of a document: a file of values, a sheet of a workbook, or a table of a page or text document, under its row of headings. */
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
  if (content.kind === 'table') {
    const { line, above = [], header, rows } = content;
    return [{ line, above: above.map((one) => one.line), header, rows }];
  }
  if (content.kind === 'workbook') {
    return content.sheets.filter(({ rows }) => rows.length > 0).map((sheet) => tableOf(sheet, score));
  }
  return content.kind === 'html' ? tablesOfPage(content.blocks, score) : undefined;
}

/** The tables of a page; what stands between them is said above the next. Undefined where it has none. */
function tablesOfPage(
  blocks: readonly HtmlBlock[],
  score: (cells: readonly string[]) => number,
): readonly Table[] | undefined {
  const tables = new Map<number, { readonly rows: SheetRow[]; readonly above: readonly number[] }>();
  let between: number[] = [];
  for (const { table, parts, line } of blocks) {
    if (table === undefined) between.push(line);
    else {
      const found = tables.get(table) ?? { rows: [], above: between };
      tables.set(table, found);
      found.rows.push({ line, cells: parts });
      between = [];
    }
  }
  const last = [...tables.values()].at(-1);
  // As below a sheet: a note in no column of the table.
  const below = between.map((line) => ({ line, values: { [BELOW]: 'note' } }));
  const read = [...tables.values()].map(({ rows, above }) => {
    const { sheet: _none, ...table } = tableOf({ name: '', rows }, score);
    return { ...table, above: [...above, ...table.above] };
  });
  return (
    last && read.map((table, at) => (at < read.length - 1 ? table : { ...table, rows: [...table.rows, ...below] }))
  );
}

const BELOW = ' below ';

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
