import type { Page } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type Row, rowsParted, type Segment } from '../register-page/segments.js';
import {
  type ChargeColumn,
  chargeColumn,
  chargeColumns,
  columnEdges,
  numberColumn,
} from '../register-text/charge-headings.js';
import { numberedDefendant } from '../register-text/defendant-line.js';
import { labelled } from '../register-text/labels.js';

/** What stands between the cells of a row, so that empty ones count. */
export const CELL = '\t';
/** Cells of a table stand nearer to one another than columns of a page, and further apart than words: heights of a letter. */
const CELL_GAP = 0.4;
/** How far before its heading, in points, a cell may begin. */
const EDGE = 3;
/** Rows of a table stand further apart than the lines of a cell, by at least this share. */
const WIDER = 1.2;

/** A line of a table: what stands in it under each heading. */
interface CellLine {
  readonly cells: readonly string[];
  readonly first: Segment;
  /** The rows of two pages have no way between them. */
  readonly gap: number | undefined;
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
  const close = () => {
    if (open) out[openedAt]?.push(...rowsOfTable(open));
    open = undefined;
  };
  for (const [at, ofPage] of rows.entries()) {
    const fine = new Map<number, Row>();
    const page = pages[at];
    const cellsAt = (y: number) => {
      if (fine.size === 0 && page) for (const row of rowsParted(page, CELL_GAP)) fine.set(row[0]?.y ?? 0, row);
      return fine.get(y);
    };
    for (const [index, row] of ofPage.entries()) {
      const [first] = row;
      if (first === undefined) continue;
      const headings = [
        row,
        ...(MAY_BE_HEADINGS.test(row.map(({ text }) => text).join(' ')) ? [cellsAt(first.y)] : []),
      ].find((one) => one !== undefined && columnsOf(one) !== undefined);
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
          edges: edgesOf(headings, ofPage.slice(index + 1), cellsAt),
          lines: [],
        };
        openedAt = at;
        continue;
      }
      const cells: readonly string[] | undefined = open && cellsUnder(cellsAt(first.y) ?? row, open);
      if (
        open &&
        cells &&
        !opensLabel(first) &&
        numberedDefendant(row.map(({ text }) => text).join(' ')) === undefined
      ) {
        const above: Segment | undefined = open.lines.at(-1)?.first;
        const gap = above?.page === first.page ? (first.y - above.y) / first.height : undefined;
        open.lines.push({ cells, first, gap });
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
const MAY_BE_HEADINGS = /\b(?:offences?|charges?|troseddau|trosedd|cyhuddiad(?:au)?)\b/i;

function columnsOf(row: Row): readonly ChargeColumn[] | undefined {
  return row.length < 2 ? undefined : chargeColumns(row.map(({ text }) => tidy(text)));
}

function edgesOf(headings: Row, below: readonly Row[], cellsAt: (y: number) => Row | undefined): readonly number[] {
  const starts = headings.map(({ x }) => x);
  const full = below.flatMap((row) => {
    const cells = cellsAt(row[0]?.y ?? 0) ?? row;
    const isFull = cells.length === starts.length && cells.every(({ x }, at) => x < (headings[at]?.right ?? 0));
    return isFull ? [cells.map(({ x }) => x)] : [];
  });
  return columnEdges(starts, full);
}

function isSameHeadings(row: Row, headings: Row): boolean {
  return row.length === headings.length && row.every(({ text }, at) => text === headings[at]?.text);
}

function opensLabel({ text }: Segment): boolean {
  return text.includes(':') && labelled(text) !== undefined;
}

/** What stands under each heading, or else behind the edge of its column; undefined for a line that runs on below the next one. */
function cellsUnder(row: Row, { headings, edges }: OpenTable): readonly string[] | undefined {
  const cells = edges.map(() => '');
  for (const { x, right, text } of row) {
    const below = headings.findIndex((heading) => x < heading.right && right > heading.x);
    const at = below < 0 ? edges.findLastIndex((edge) => x >= edge - EDGE) : below;
    if (at < 0 || right > (edges[at + 1] ?? Number.POSITIVE_INFINITY) + EDGE) return undefined;
    cells[at] = tidy(`${cells[at] ?? ''} ${text}`);
  }
  return cells;
}

function rowsOfTable({ columns, headings, lines }: OpenTable): readonly Row[] {
  const [heading] = headings;
  if (heading === undefined) return [];
  const gaps = lines.flatMap(({ gap }) => gap ?? []);
  const nearest = Math.min(...gaps);
  const areParted = gaps.some((gap) => gap > WIDER * nearest);
  const number = numberColumn(columns);
  const charge = chargeColumn(columns);
  const begins = ({ cells, gap }: CellLine): boolean => {
    if (number >= 0) return cells[number] !== '';
    if (gap !== undefined && areParted) return gap > WIDER * nearest;
    return cells[charge] !== '' && !/^\p{Ll}/u.test(cells[charge] ?? '');
  };
  const rows: CellLine[] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above === undefined || begins(line)) rows.push(line);
    else {
      const cells = above.cells.map((cell, at) => tidy(`${cell} ${line.cells[at] ?? ''}`));
      rows.splice(-1, 1, { ...above, cells });
    }
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
