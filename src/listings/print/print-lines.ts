import type { Page } from '../../documents/content.js';
import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import { withoutPageNumber } from '../cath-rendering/print-blocks.js';
import { goesOnIn, joined } from '../page-columns/column.js';
import { inReadingOrder, type Paragraphs, type Stretch } from '../page-columns/reading-order.js';
import { baseline, type Row, rowsOf, type Segment } from '../register-page/segments.js';
import { labelled } from '../register-text/labels.js';
import { CELL, withChargeRows } from './charge-rows.js';
import { withoutRunningHeads } from './running-heads.js';
import { leftThenRight } from './side-by-side.js';
import { goOn, labelsFirst, withCellsGoneOn } from './wrapped-rows.js';

/** One line; without a place, an empty one that parts paragraphs. */
export interface PlacedLine {
  readonly words: string;
  readonly at?: Place;
}

/** What parts the cells of a row, so that each may begin a label of its own. */
export const GAP = '   ';
/** Lines further apart than this, in heights of a letter, are two paragraphs. */
const APART = 1.8;
/** A line that ends within this share of the widest goes on over the page. */
const FULL = 0.85;

/** Cells that are a register's labels, each beside its value, with the colon that a line has between them; all else as it is. */
export function inPairs(parts: readonly string[]): readonly string[] {
  const isPaired = parts.length % 2 === 0 && parts.every((part, at) => at % 2 === 1 || isLabel(part));
  if (!isPaired || parts.some((part, at) => at % 2 === 1 && isLabel(part))) return parts;
  return parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}: ${parts[at + 1] ?? ''}`] : []));
}

/** A label without its colon. */
function isLabel(words: string): boolean {
  return !words.endsWith(':') && labelled(`${words}:`)?.value === '';
}

/** The lines of prints as they stand, each across its page. */
export function linesAcross(pages: readonly Page[]): readonly PlacedLine[] {
  return linesOfRows(withChargeRows(pages, bareRows(pages)));
}

/** The lines of prints, those of columns one column after the other; a problem where columns may be a table. */
export function linesByColumns(pages: readonly Page[], opens: (words: string) => boolean) {
  const lines: PlacedLine[] = [];
  const problems: Problem[] = [];
  let across: (readonly Row[])[] = [];
  let before: Paragraphs | undefined;
  const readAcross = () => {
    if (across.length === 0) return;
    lines.push({ words: '' }, ...linesOfRows(across));
    across = [];
    before = undefined;
  };
  for (const [at, rows] of bareRows(pages).entries()) {
    const page = pages[at];
    for (const stretch of (page && stretchesOf(page, rows, opens)) ?? [{ kind: 'rows', rows }]) {
      if (stretch.kind === 'rows') {
        across.push(stretch.rows);
        continue;
      }
      readAcross();
      addParagraphs(lines, stretch, before, opens);
      const [first] = stretch.paragraphs;
      if (stretch.isUnsure && first)
        problems.push({ code: 'unread_line', message: MAY_BE_ROWS, at: placeOf(first.first) });
      before = stretch;
    }
  }
  readAcross();
  return { lines, problems };
}

const MAY_BE_ROWS =
  'Words stand side by side, in columns or in rows of a table: they were read column after column, and nothing was put together from left to right.';

type StretchOfRows =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | Extract<Stretch, { kind: 'paragraphs' }>;

/** What a page holds in the order it is read, of the rows that are left of it; undefined where it has no columns. */
function stretchesOf(
  page: Page,
  rows: readonly Row[],
  opens: (words: string) => boolean,
): readonly StretchOfRows[] | undefined {
  const [top = 0, foot = 0] = [rows[0]?.[0]?.y, rows.at(-1)?.[0]?.y];
  const runs = page.runs.filter((run) => baseline(run) > top - run.height / 2 && baseline(run) < foot + run.height / 2);
  return inReadingOrder(runs, page.number, opens)?.map((stretch) =>
    stretch.kind === 'lines' ? { kind: 'rows', rows: rowsOf({ ...page, runs: stretch.runs }) } : stretch,
  );
}

function addParagraphs(
  lines: PlacedLine[],
  { paragraphs, hasIndents, isUnsure }: Paragraphs,
  before: Paragraphs | undefined,
  opens: (words: string) => boolean,
): void {
  const [first, ...others] = paragraphs;
  const above = before?.paragraphs.at(-1);
  const open = lines.at(-1);
  const isOpen = before !== undefined && !before.isUnsure && !isUnsure;
  if (first && above && open && isOpen && goesOnIn(above, first, hasIndents) && !opens(first.words)) {
    lines.splice(-1, 1, { ...open, words: joined(open.words, first.words) });
  } else if (first) lines.push({ words: '' }, { words: first.words, at: placeOf(first.first) });
  for (const { words, first: line } of others) lines.push({ words: '' }, { words, at: placeOf(line) });
}

function placeOf({ page, x, y }: Segment): Place {
  return { page, x: Math.round(x), y: Math.round(y) };
}

function bareRows(pages: readonly Page[]): readonly (readonly Row[])[] {
  return withoutRunningHeads(pages.map((page) => withoutPageNumber(rowsOf(page))));
}

function linesOfRows(pages: readonly (readonly Row[])[]): readonly PlacedLine[] {
  const rows = withCellsGoneOn(labelsFirst(pages.flatMap(leftThenRight)));
  const widest = Math.max(...rows.flat().map(({ right }) => right));
  const lines: PlacedLine[] = [];
  const isGoneOn = goOn(rows);
  rows.forEach((row, index) => {
    const [first] = row;
    if (first === undefined) return;
    const words = inPairs(row.map(({ text }) => text)).join(GAP);
    const above = lines.at(-1);
    const isOfTable = words.includes(CELL) || above?.words.includes(CELL) === true;
    if (isGoneOn[index] && above !== undefined && !isOfTable) {
      lines.splice(-1, 1, { ...above, words: `${above.words}${BROKEN_WORD.test(above.words) ? '' : ' '}${words}` });
      return;
    }
    if (!isOfTable && isApart(row, rows[index - 1], widest)) lines.push({ words: '' });
    lines.push({ words, at: placeOf(first) });
  });
  return lines;
}

const BROKEN_WORD = /\p{L}-$/u;

function isApart([first]: Row, above: Row | undefined, widest: number): boolean {
  const [last] = above ?? [];
  if (first === undefined || last === undefined) return false;
  if (first.page !== last.page) return (above?.at(-1)?.right ?? 0) < FULL * widest;
  return first.y - last.y > APART * first.height;
}
