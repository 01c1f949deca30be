import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { readCell } from './displayed.js';
import { type ListLabel, listLabel } from './labels.js';

export interface SheetColumns {
  /** The row of headings, as the sheet counts rows. */
  readonly line: number;
  readonly labels: readonly (ListLabel | undefined)[];
}

/** Headings further down than this are no headings of a list; above them a sheet may have a title and a date. */
const ROWS_TO_SEE = 10;

/** Where the headings of a list stand in a sheet, and which column holds what; undefined for a sheet that is no list. */
export function columnsOfSheet({ rows }: Sheet): SheetColumns | undefined {
  for (const { line, cells } of rows.slice(0, ROWS_TO_SEE)) {
    const labels = labelsOf(cells);
    if (labels) return { line, labels };
  }
  return undefined;
}

/** What each column holds, of a row that is the headings of a list. */
function labelsOf(cells: readonly string[]): SheetColumns['labels'] | undefined {
  const labels = cells.map((cell) => listLabel(readCell(cell)));
  const known = new Set(labels);
  const isList =
    known.has('sittingAt') &&
    known.has('name') &&
    known.has('hearingType') &&
    known.has('courtRoom') &&
    known.size >= 7;
  return isList ? labels : undefined;
}

/**
 * The lists of a sheet, which may stand one below the other: each with its headings and the title right above them. The same headings
 * again, with no title, are of the same list.
 */
export function listsIn(sheet: Sheet): readonly Sheet[] {
  const { rows } = sheet;
  const headings = rows.flatMap(({ cells }, at) => (beginsLikeHeadings(cells) && labelsOf(cells) ? [at] : []));
  const [first] = headings;
  if (first === undefined || headings.length < 2) return [sheet];
  const again = new Set<number>();
  const starts = [0];
  for (const at of headings.slice(1)) {
    const start = titleAbove(rows, at);
    // In the other language too.
    const isAgain = isDeepStrictEqual(labelsOf(rows[at]?.cells ?? []), labelsOf(rows[first]?.cells ?? []));
    if (isAgain && start === at) again.add(at);
    else starts.push(start);
  }
  return starts.map((start, index) => ({
    ...sheet,
    rows: rows.slice(start, starts[index + 1]).filter((_row, at) => !again.has(start + at)),
  }));
}

/** Most rows, told from headings by their first words. */
function beginsLikeHeadings(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '');
  return first !== undefined && listLabel(readCell(first)) !== undefined;
}

/** Where the rows of few words begin that stand right above a row. */
function titleAbove(rows: Sheet['rows'], at: number): number {
  let start = at;
  while (start > 0 && (rows[start - 1]?.cells ?? []).filter((cell) => cell.trim() !== '').length <= FEW_CELLS)
    start -= 1;
  return start;
}

const FEW_CELLS = 2;

/** The headings of the lists that civil courts and the Court of Appeal send in as workbooks. */
const OF_OTHER_COURTS = ['venue', 'judge', 'time', 'case details', 'hearing type'];

export function isOtherCourts({ rows }: Sheet): boolean {
  return rows.slice(0, ROWS_TO_SEE).some(({ cells }) => {
    const headings = new Set(cells.map((cell) => tidy(cell).toLowerCase()));
    return OF_OTHER_COURTS.every((heading) => headings.has(heading));
  });
}
