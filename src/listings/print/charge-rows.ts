import type { Page } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type Row, rowsParted, type Segment } from '../register-page/segments.js';
import {
  type ChargeColumn,
  chargeColumn,
  chargeColumns,
  columnEdges,
  numberColumn,
  whoColumns,
} from '../register-text/charge-headings.js';
import { bornDefendant, numberedDefendant } from '../register-text/defendant-line.js';
import { labelled } from '../register-text/labels.js';

/** What stands between the cells of a row, so that empty ones count. */
export const CELL = '\t';
/** Cells of a table stand nearer to one another than columns of a page, and further apart than words: heights of a letter. */
const CELL_GAP = 0.4;
/** Cells of a table without padding: no further apart than words, so that only a row with one under each heading tells them. */
const CLOSE_GAP = 0.12;
/** How far before its heading, in points, a cell may begin. */
const EDGE = 3;
/** Rows of a table stand further apart than the lines of a cell, by at least this share. */
const WIDER = 1.2;

/** A line of a table: what stands in it under each heading. */
interface CellLine {
  readonly cells: readonly string[];
  readonly first: Segment;
}

interface OpenTable {
  readonly columns: readonly ChargeColumn[];
  readonly headings: Row;
  readonly edges: readonly number[];
  readonly lines: CellLine[];
}

/**
 * The rows of prints with each row of a table of charges as one segment, its cells parted by tabs, whatever lines and pages it is
 * broken over: what stands under which heading is told by where it stands. All other rows are as they were.
 */
export function withChargeRows(pages: readonly Page[], rows: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const out = rows.map((): Row[] => []);
  let open: OpenTable | undefined;
  let openedAt = 0;
  let belowHeadings: Segment | undefined;
  const close = () => {
    if (open) out[openedAt]?.push(...rowsOfTable(open));
    open = undefined;
  };
  for (const [at, ofPage] of rows.entries()) {
    const page = pages[at];
    const cellsAt = partedAt(page, CELL_GAP);
    const closeAt = partedAt(page, CLOSE_GAP);
    for (const [index, row] of ofPage.entries()) {
      const [first] = row;
      if (first === undefined) continue;
      if (first === belowHeadings) continue;
      const mayBeHeadings = MAY_BE_HEADINGS.test(row.map(({ text }) => text).join(' '));
      const single: readonly Row[] = [row, ...(mayBeHeadings ? [cellsAt(first.y) ?? row] : [])];
      const below = ofPage[index + 1] ?? [];
      const double = mayBeHeadings ? overTwoLines(single, [below, cellsAt(below[0]?.y ?? 0) ?? below]) : undefined;
      const headings = double ?? single.find((one) => columnsOf(one) !== undefined);
      if (double) [belowHeadings] = below;
      if (headings) {
        const last = open?.lines.at(-1)?.first ?? open?.headings[0];
        if (open && isSameHeadings(headings, open.headings) && last?.page !== first.page) continue;
        // Right above further headings on a page, words in one column are no row: they may name whose charges follow.
        const stranger =
          open && open.lines.at(-1)?.cells.filter((cell) => cell !== '').length === 1 ? open.lines.pop() : undefined;
        close();
        if (stranger) out[at]?.push([stranger.first]);
        open = {
          columns: columnsOf(headings) ?? [],
          headings,
          edges: edgesOf(headings, ofPage.slice(index + (double ? 2 : 1)), [cellsAt, closeAt]),
          lines: [],
        };
        openedAt = at;
        continue;
      }
      const parted: Row = cellsAt(first.y) ?? row;
      const byRuns: Row | undefined = open && parted.length < open.headings.length ? closeAt(first.y) : undefined;
      const cells: readonly string[] | undefined =
        open && cellsUnder(byRuns && isUnderEach(byRuns, open.headings) ? byRuns : parted, open);
      const isOfPeople = open !== undefined && whoColumns(open.columns).length > 0;
      if (open && cells && !opensLabel(first) && (isOfPeople || !namesSomebody(row))) {
        open.lines.push({ cells, first });
        continue;
      }
      close();
      out[at]?.push(row);
    }
  }
  close();
  return out;
}

/** Quick to say no. */
const MAY_BE_HEADINGS = /\b(?:offences?|charge[sd]?|counts?|troseddau|trosedd|cyhuddiad(?:au)?)\b/i;

function columnsOf(row: Row): readonly ChargeColumn[] | undefined {
  return row.length < 2 ? undefined : chargeColumns(row.map(({ text }) => tidy(text)));
}

/** Headings broken over two lines, `Date of` above `birth`: each word below goes on with one heading above, and all of them are known. */
function overTwoLines(upper: readonly Row[], lower: readonly Row[]): Row | undefined {
  for (const headings of upper) {
    for (const below of lower) {
      const [first] = below;
      const [heading] = headings;
      const isNext = first && heading && first.page === heading.page && first.y - heading.y < 2 * heading.height;
      if (!isNext || headings.length < 2) continue;
      const above = below.map((segment) => headings.filter((one) => isUnder(segment, one)));
      if (above.some((ones) => ones.length !== 1)) continue;
      const joined = headings.map((one): Segment => {
        const more = below.filter((_segment, at) => above[at]?.[0] === one);
        const right = Math.max(one.right, ...more.map((segment) => segment.right));
        return { ...one, right, text: tidy([one, ...more].map(({ text }) => text).join(' ')) };
      });
      const columns = columnsOf(joined);
      if (columns?.every(({ label }) => label !== undefined)) return joined;
    }
  }
  return undefined;
}

/** The rows of a page parted at gaps of a width, by the line they stand on; told when they are asked for. */
function partedAt(page: Page | undefined, gap: number): (y: number) => Row | undefined {
  let rows: ReadonlyMap<number, Row> | undefined;
  return (y) => {
    rows ??= new Map(page ? rowsParted(page, gap).map((row) => [row[0]?.y ?? 0, row]) : []);
    return rows.get(y);
  };
}

type CellsAt = (y: number) => Row | undefined;

/**
 * Where the columns begin, told by the words that stand below one heading alone, down to the next label: headings may stand in the middle of
 * their column, and cells above or below the middle of their row.
 */
function edgesOf(
  headings: Row,
  below: readonly Row[],
  [cellsAt, closeAt]: readonly [CellsAt, CellsAt],
): readonly number[] {
  const starts = headings.map(({ x }) => x);
  const full: number[][] = [];
  for (const row of below) {
    const [first] = row;
    if (first === undefined || opensLabel(first) || columnsOf(row) !== undefined) break;
    const cells = cellsAt(first.y) ?? row;
    const close = closeAt(first.y) ?? [];
    for (const cell of isUnderEach(close, headings) ? close : cells) {
      const under = headings.flatMap((heading, at) => (isUnder(cell, heading) ? [at] : []));
      const [at, other] = under;
      if (at !== undefined && other === undefined) starts[at] = Math.min(starts[at] ?? cell.x, cell.x);
    }
    const isFull = cells.length === starts.length && cells.every(({ x }, at) => x < (headings[at]?.right ?? 0));
    if (isFull) full.push(cells.map(({ x }) => x));
  }
  return columnEdges(starts, full);
}

function isUnder({ x, right }: Segment, heading: Segment): boolean {
  return x < heading.right && right > heading.x;
}

/** Whether a row has words under each heading and none of them under two. */
function isUnderEach(row: Row, headings: Row): boolean {
  return (
    row.length === headings.length &&
    row.every((cell, at) => headings.every((heading, index) => isUnder(cell, heading) === (at === index)))
  );
}

function isSameHeadings(row: Row, headings: Row): boolean {
  return row.length === headings.length && row.every(({ text }, at) => text === headings[at]?.text);
}

function namesSomebody(row: Row): boolean {
  const words = row.map(({ text }) => text).join(' ');
  return numberedDefendant(words) !== undefined || bornDefendant(tidy(words)) !== undefined;
}

function opensLabel({ text }: Segment): boolean {
  return text.includes(':') && labelled(text) !== undefined;
}

/** What stands under each heading, or else behind the edge of its column; undefined for a line that runs on below the next one. */
function cellsUnder(row: Row, { headings, edges }: OpenTable): readonly string[] | undefined {
  const cells = edges.map(() => '');
  for (const segment of row) {
    const { x, right, text } = segment;
    const below = headings.findIndex((heading) => isUnder(segment, heading));
    const at = below < 0 ? edges.findLastIndex((edge) => x >= edge - EDGE) : below;
    if (at < 0 || right > (edges[at + 1] ?? Number.POSITIVE_INFINITY) + EDGE) return undefined;
    cells[at] = tidy(`${cells[at] ?? ''} ${text}`);
  }
  return cells;
}

function rowsOfTable({ columns, headings, lines }: OpenTable): readonly Row[] {
  const [heading] = headings;
  if (heading === undefined) return [];
  const number = numberColumn(columns);
  const charge = chargeColumn(columns);
  const isOfPeople = whoColumns(columns).length > 0;
  const gaps = lines.map((line, at) => gapAbove(line, lines.slice(0, at)));
  const nearest = Math.min(...gaps.flatMap((gap) => gap ?? []));
  const areParted = gaps.some((gap) => gap !== undefined && gap > WIDER * nearest);
  const rows: CellLine[] = [];
  const startsCharge = ({ cells }: CellLine) => cells[charge] !== '' && !/^\p{Ll}/u.test(cells[charge] ?? '');
  /** The lines of the row that is being put together. */
  let ofRow: CellLine[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    const isOverPage = ofRow.at(-1)?.first.page !== line.first.page;
    const gap = gapAbove(line, ofRow) ?? gapBetween(ofRow.at(-1), line);
    const isParted = areParted && gap !== undefined ? gap > WIDER * nearest : startsCharge(line);
    // At the head of a page a row may begin in any cell: it is the one above that goes on where none of its lines begins a charge.
    // Where people are numbered, a further charge of one has no number of its own.
    const isFurther = isOfPeople && areParted && isParted && startsCharge(line);
    const begins = number >= 0 ? line.cells[number] !== '' || isFurther : isParted || (areParted && isOverPage);
    if (above === undefined || begins) {
      rows.push(line);
      ofRow = [line];
      continue;
    }
    ofRow.push(line);
    rows.splice(-1, 1, withBelow(above, line));
  }
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const [above, row] = [rows[at - 1], rows[at]];
    const isBroken = number < 0 && areParted && above && row && above.first.page !== row.first.page;
    if (isBroken && !startsCharge(row)) rows.splice(at - 1, 2, withBelow(above, row));
  }
  const asRow = (cells: readonly string[], first: Segment): Row => [{ ...first, text: cells.join(CELL) }];
  return [
    asRow(
      headings.map(({ text }) => tidy(text)),
      heading,
    ),
    ...rows.map(({ cells, first }) => asRow(cells, first)),
  ];
}

/** A line that ends like this was broken inside a word. */
const BROKEN_WORD = /\p{L}-$/u;

function withBelow(above: CellLine, { cells }: CellLine): CellLine {
  return {
    ...above,
    cells: above.cells.map((cell, at) => tidy(`${cell}${BROKEN_WORD.test(cell) ? '' : ' '}${cells[at] ?? ''}`)),
  };
}

/** The way to the nearest line above in a cell of the same column, in heights of a letter; the rows of two pages have none between them. */
function gapAbove(line: CellLine, lines: readonly CellLine[]): number | undefined {
  const above = lines.findLast(({ cells }) => cells.some((cell, at) => cell !== '' && line.cells[at] !== ''));
  return gapBetween(above, line);
}

function gapBetween(above: CellLine | undefined, { first }: CellLine): number | undefined {
  if (above === undefined || above.first.page !== first.page) return undefined;
  return (first.y - above.first.y) / first.height;
}
