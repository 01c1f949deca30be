import type { Content, HtmlBlock, Sheet, SheetRow, TableRow } from '../../documents/content.js';
import { uniqueNames } from '../../documents/csv/csv.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { recordTable } from '../records/record-tables.js';

/** One table of a document: a file of values, a sheet of a workbook, a table of a page or text document, under its row of headings; or the records of an export, under the names of their fields. */
export interface Table {
  readonly sheet?: string;
  /** The line the headings stand on. */
  readonly line: number;
  /** Filled lines above them that nothing has been said of yet, and their words. */
  readonly above: readonly LineAbove[];
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A title or a note above a table. */
export interface LineAbove {
  readonly line: number;
  readonly words: string;
}

/** A row of headings may stand under a title and notes. */
const MOST_ABOVE = 20;

/**
 * The tables of a document; undefined for one that can hold none. Of a sheet, the headings are the row of the first few
 * that `score` gives the most, else the first filled one.
 */
export function tablesOf(content: Content, score: (cells: readonly string[]) => number): readonly Table[] | undefined {
  if (content.kind === 'table') {
    return [tableOfFile(content, score)];
  }
  if (content.kind === 'workbook') {
    return content.sheets.filter(({ rows }) => rows.length > 0).map((sheet) => tableOf(sheet, score));
  }
  if (content.kind === 'html') return tablesOfPage(content.blocks, score);
  const records = recordTable(content, score);
  return records && [{ line: 1, above: [], ...records }];
}

/** What is put in the place of an empty heading, and behind one that stands twice. */
const UNPRINTED = /^column \d+$| \(\d+\)$/;

/** A file of values, its headings over two lines where the first two give `score` more than the first. */
function tableOfFile(content: Content & { kind: 'table' }, score: (cells: readonly string[]) => number): Table {
  const { line, above = [], header, rows } = content;
  const table = { line, above: above.map(lineAbove), header, rows };
  const [first, ...below] = rows;
  if (first === undefined || first.line !== line + 1) return table;
  const printed = header.map((name) => name.replace(UNPRINTED, ''));
  const next = header.map((name) => first.values[name] ?? '');
  const [plain, over] = [inOneRow(printed, next), inOneRow(overBlanks(printed, next), next)];
  const cells = score(over) >= score(plain) ? over : plain;
  if (score(cells) <= score(header)) return table;
  const names = uniqueNames(cells);
  const renamed = below.map((row) => ({
    ...row,
    values: Object.fromEntries(names.map((name, at) => [name, row.values[header[at] ?? ''] ?? ''])),
  }));
  return { ...table, header: names, rows: renamed };
}

/** The tables of a page; what stands between them is said above the next. Undefined where it has none. */
function tablesOfPage(
  blocks: readonly HtmlBlock[],
  score: (cells: readonly string[]) => number,
): readonly Table[] | undefined {
  const tables = new Map<number, { readonly rows: SheetRow[]; readonly above: readonly LineAbove[] }>();
  let between: LineAbove[] = [];
  for (const { table, parts, line } of blocks) {
    if (table === undefined) between.push(lineAbove({ line, cells: parts }));
    else {
      const found = tables.get(table) ?? { rows: [], above: between };
      tables.set(table, found);
      found.rows.push({ line, cells: parts });
      between = [];
    }
  }
  const last = [...tables.values()].at(-1);
  // As below a sheet: a note in no column of the table.
  const below = between.map(({ line }) => ({ line, values: { [BELOW]: 'note' } }));
  const read = [...tables.values()].map(({ rows, above }) => {
    const { sheet: _none, ...table } = tableOf({ name: '', rows }, score);
    return { ...table, above: [...above, ...table.above] };
  });
  return (
    last && read.map((table, at) => (at < read.length - 1 ? table : { ...table, rows: [...table.rows, ...below] }))
  );
}

const BELOW = ' below ';

/** A cell merged over several columns says the same in each. */
function lineAbove({ line, cells }: SheetRow): LineAbove {
  const words = cells.map(tidy).filter((cell) => cell !== '');
  return { line, words: [...new Set(words)].join(' ') };
}

function tableOf({ name, rows }: Sheet, score: (cells: readonly string[]) => number): Table {
  const { at, cells, height } = headingsOf(rows, score);
  const header = uniqueNames(cells);
  const below = rows.slice(at + height).map(({ line, cells: values, carried }) => ({
    line,
    values: Object.fromEntries(header.map((heading, column) => [heading, values[column] ?? ''])),
    ...(carried ? { carried: new Set(header.filter((_heading, column) => carried.has(column))) } : {}),
  }));
  const above = rows.slice(0, at).map(lineAbove);
  return { sheet: name, line: rows[at]?.line ?? 1, above, header, rows: below };
}

/** The headings of a sheet: the row that `score` gives the most, or that row and the next where words broken over both give more (`Date of` above `birth`). */
function headingsOf(rows: readonly SheetRow[], score: (cells: readonly string[]) => number) {
  let best = { at: 0, cells: rows[0]?.cells ?? [], height: 1, score: Number.NEGATIVE_INFINITY };
  for (const height of [1, 2]) {
    for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
      const next = rows[at + 1];
      if (height === 2 && next?.line !== row.line + 1) continue;
      const headings = height === 1 ? row.cells : inOneRow(overColumns(row), next?.cells ?? []);
      const found = score(headings);
      if (found > best.score) best = { at, cells: headings, height, score: found };
    }
  }
  return best;
}

/** The words of a heading in each column that it is merged over. */
function overColumns({ cells, across = new Set() }: SheetRow): readonly string[] {
  let over = '';
  return Array.from({ length: Math.max(cells.length, ...[...across].map((column) => column + 1)) }, (_none, column) => {
    const cell = cells[column] ?? '';
    if (cell !== '' || !across.has(column)) over = cell;
    return over;
  });
}

/** As `overColumns`, of values that know of no merged cells: a heading reaches over what has none above and one below. */
function overBlanks(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = '';
  return upper.map((cell, column) => {
    if (cell !== '' || (lower[column] ?? '') === '') over = cell;
    return over;
  });
}

/** A cell merged over both rows says the same in each. */
function inOneRow(upper: readonly string[], lower: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_none, at) => {
    const [above = '', below = ''] = [upper[at], lower[at]];
    return above === below ? above : tidy(`${above} ${below}`);
  });
}
