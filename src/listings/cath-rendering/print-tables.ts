import type { Page, TextRun } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { baseline, type Row, rowsOf, rowsParted, type Segment, standsAt } from '../register-page/segments.js';
import { listLabel, opensWithLabel } from './labels.js';
import { columnsOfRow, knownColumns } from './table-row.js';

/** Cells of a narrow table stand nearer to one another than columns of a page, and further apart than words: heights of a letter. */
const CELL_GAP = 0.4;
/** Headings of narrow columns take as many lines as this. */
const HEADING_LINES = 3;
/** Lines of one heading stand at most this far apart, in heights of a letter. */
const WRAP = 2.2;

/**
 * The rows of a page, those of tables with a segment for each cell: headings wrapped over several lines are put together, and what
 * stands below them is parted where their columns begin. A page without such headings goes on with the columns of the one before.
 */
export function rowsWithCells(
  page: Page,
  before: Row | undefined,
): { readonly rows: readonly Row[]; readonly columns: Row | undefined } {
  const plain = rowsOf(page).map((row) => labelApart(row, page));
  if (plain.some((row) => columnsOfRow(words(row)))) return { rows: plain, columns: undefined };
  const fine = rowsParted(page, CELL_GAP);
  const starts = new Map<number, { readonly columns: Row; readonly lines: number }>();
  for (let at = 0; at < fine.length; at += 1) {
    const found = headingsFrom(fine, at);
    if (!found) continue;
    starts.set(at, found);
    at += found.lines - 1;
  }
  if (starts.size === 0 && before === undefined) return { rows: plain, columns: undefined };
  let columns = before;
  const rows: Row[] = [];
  for (let at = 0; at < fine.length; at += 1) {
    const found = starts.get(at);
    if (found) {
      columns = found.columns;
      rows.push(columns);
      at += found.lines - 1;
    } else rows.push(columns === undefined ? (plain[at] ?? []) : cellsOf(fine[at] ?? [], columns));
  }
  return { rows, columns };
}

/** The headings of a table that begin on a line, as one row: as many lines as it takes until every column has a label a list is known to have, or most have. */
function headingsFrom(
  rows: readonly Row[],
  start: number,
): { readonly columns: Row; readonly lines: number } | undefined {
  const columns: Segment[] = [];
  let found: { readonly columns: Row; readonly lines: number } | undefined;
  let most = 0;
  for (let lines = 1; lines <= HEADING_LINES; lines += 1) {
    const row = rows[start + lines - 1];
    const above = rows[start + lines - 2];
    if (row === undefined || (lines > 1 && !isBelow(row, above))) break;
    for (const segment of row) {
      const at = columns.findIndex(({ x }) => standsAt(segment.x, x));
      const head = columns[at];
      if (head === undefined) columns.push({ ...segment });
      else columns[at] = { ...head, text: `${head.text} ${segment.text}`, right: Math.max(head.right, segment.right) };
    }
    const ordered = [...columns].sort((a, b) => a.x - b.x);
    const known = knownColumns(words(ordered));
    if (known > most) {
      found = { columns: ordered, lines };
      most = known;
    }
    if (known === ordered.length) break;
  }
  return found;
}

/** The label of a narrow table stands no further from its value than words do: but it was printed on its own. */
function labelApart(row: Row, page: Page): Row {
  const [only, other] = row;
  if (only === undefined || other !== undefined || !/^\p{Lu}/u.test(only.text) || only.text.includes(':')) return row;
  if (!opensWithLabel(only.text)) return row;
  const runs = page.runs.filter((run) => run.x >= only.x && run.x < only.right && isOn(run, only));
  const [first, second] = runs.sort((a, b) => a.x - b.x);
  if (!first || !second || first.x !== only.x || listLabel(tidy(first.text)) === undefined) return row;
  const [label, value] = [tidy(first.text), tidy(only.text.slice(first.text.length))];
  return [
    { ...only, text: label, right: first.x + first.width },
    { ...only, text: value, x: second.x },
  ];
}

function isOn(run: TextRun, { y, height }: Segment): boolean {
  return Math.abs(baseline(run) - y) < height / 2;
}

function isBelow([first]: Row, above: Row | undefined): boolean {
  const [last] = above ?? [];
  return first !== undefined && last !== undefined && first.y - last.y <= WRAP * first.height;
}

/** A line of a table: a cell begins at the edge of a column, and what stands elsewhere goes on with the cell before it. */
function cellsOf(line: Row, columns: Row): Row {
  const cells: Segment[] = [];
  for (const segment of line) {
    const before = cells.at(-1);
    if (before === undefined || columns.some(({ x }) => standsAt(segment.x, x))) cells.push(segment);
    else cells[cells.length - 1] = { ...before, text: `${before.text} ${segment.text}`, right: segment.right };
  }
  return cells;
}

function words(row: Row): readonly string[] {
  return row.map(({ text }) => tidy(text));
}
