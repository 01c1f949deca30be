import type { Page } from '../../documents/content.js';
import { tidy, tidyLines } from '../../text/tidying/whitespace.js';
import { goingOn, wraps } from '../register-page/printed-text.js';
import type { Row, Segment } from '../register-page/segments.js';
import { isBoilerplate } from './boilerplate.js';
import { namesPlace, sittingHeading } from './headings.js';
import { labelAtStart, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { rowsWithCells } from './print-tables.js';
import { columnsAmong } from './table-row.js';

/** Letters this many times as high as most are a heading's. */
const HEADING = 1.15;
/** A line that ends within this share of the widest goes on in the next. */
const FULL = 0.85;
/** A line of a cell with this much room left, in points, did not wrap: what stands below is another title. */
const ROOM_LEFT = 20;
/** How far left of its heading, in points, the words of a column may begin. */
const OVERHANG = 6;

type Placed = { -readonly [K in keyof ListBlock]: ListBlock[K] } & {
  last: Segment;
  /** Of a row of a table: where each cell ended. */
  ends?: readonly (Segment | undefined)[];
};

/** The blocks of a printed list: rows of label and value, headings by the height of their letters, tables by where their headings stand. */
export function printBlocks(pages: readonly Page[]): readonly ListBlock[] {
  let known: Row | undefined;
  const rows = pages.flatMap((page) => {
    const found = rowsWithCells(page, known);
    known = found.columns;
    return withoutPageNumber(found.rows);
  });
  const usual = median(rows.flat().map(({ height }) => height));
  const widest = Math.max(...rows.flat().map(({ right }) => right));
  const blocks: Placed[] = [];
  let columns: Row | undefined;
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    const words = row.map(({ text }) => tidy(text));
    const isHeading =
      first.height > HEADING * usual || sittingHeading(words.join(' ')) !== undefined || namesPlace(words.join(' '));
    const isAgain = columns !== undefined && goesOnOverPage(columns, row);
    if (isAgain || columnsAmong(words)) columns = row;
    else if (isHeading) columns = undefined;
    if (isAgain) continue;
    if (columns) addTableRow(blocks, row, columns, widest);
    else addLine(blocks, row, isHeading ? 'heading' : 'text', widest);
  }
  return blocks;
}

/** What a print counts its pages by stands first or last on them, and is no part of a table broken there. */
export function withoutPageNumber(rows: readonly Row[]): readonly Row[] {
  const isNumber = (row: Row | undefined) =>
    row !== undefined && isAroundPage(tidy(row.map(({ text }) => text).join(' ')));
  const isFoot = isNumber(rows.at(-1)) || endsInNumber(rows.at(-1), rows.at(-2));
  return rows.slice(isNumber(rows[0]) ? 1 : 0, isFoot ? -1 : undefined);
}

/** `Official sensitive   Page 1 of 2`, apart from what stands above it. */
const NUMBERED = /^.{0,60}\b(?:page|tudalen) \d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?$/i;
const APART = 1.8;

function endsInNumber(row: Row | undefined, above: Row | undefined): boolean {
  const [first] = row ?? [];
  const [last] = above ?? [];
  if (row === undefined || first === undefined || last === undefined) return false;
  if (first.y - last.y <= APART * first.height || labelAtStart(first.text) !== undefined) return false;
  return NUMBERED.test(tidy(row.map(({ text }) => text).join(' ')));
}

/** What a browser prints at the head and the foot of a page: when, and from where. */
const BROWSERS =
  /^(?:(?:https?|file):\/\/\S+(?: \d{1,4}\/\d{1,4})?|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?(?: .{0,120})?)$/;

function isAroundPage(words: string): boolean {
  return isBoilerplate(words) || BROWSERS.test(words);
}

/** The headings of a table that goes on are printed anew on every page, and its last row may be broken between two. */
function goesOnOverPage(columns: Row, row: Row): boolean {
  const isNextPage = (row[0]?.page ?? 0) > (columns[0]?.page ?? 0);
  return isNextPage && row.length === columns.length && row.every(({ text }, at) => text === columns[at]?.text);
}

function addLine(blocks: Placed[], row: Row, kind: 'heading' | 'text', widest: number): void {
  const [first] = row;
  const before = blocks.at(-1);
  if (first === undefined) return;
  const labelled = row.some(({ text }) => listLabel(text) !== undefined || labelAtStart(text) !== undefined);
  const goesOn =
    before !== undefined &&
    before.kind === kind &&
    !labelled &&
    before.last.right >= FULL * widest &&
    row.length === 1 &&
    !/^\d{1,3}\. /.test(first.text) &&
    sittingHeading(tidy(first.text)) === undefined &&
    !namesPlace(tidy(first.text));
  if (goesOn) {
    before.parts = [...before.parts.slice(0, -1), goingOn(before.parts.at(-1) ?? '', tidy(first.text))];
    before.last = first;
    return;
  }
  for (const segment of row) {
    const begins =
      segment === first || listLabel(segment.text) !== undefined || labelAtStart(segment.text) !== undefined;
    const block = blocks.at(-1);
    if (begins || block === undefined) blocks.push(blockOf(kind, [tidy(segment.text)], segment));
    else {
      block.parts = [...block.parts, tidy(segment.text)];
      block.last = segment;
    }
  }
}

/** The words of a line of a table by column; a line that says nothing in the first columns goes on with the row above. */
function addTableRow(blocks: Placed[], row: Row, columns: Row, widest: number): void {
  const [first] = row;
  if (first === undefined) return;
  if (row === columns) {
    blocks.push(
      blockOf(
        'row',
        row.map(({ text }) => tidy(text)),
        first,
      ),
    );
    return;
  }
  const spans = labelAtStart(first.text) !== undefined || (listLabel(first.text) !== undefined && row.length <= 2);
  if (spans) {
    blocks.push(
      blockOf(
        'row',
        row.map(({ text }) => tidy(text)),
        first,
      ),
    );
    return;
  }
  const cells = columns.map(() => '');
  const ends: (Segment | undefined)[] = columns.map(() => undefined);
  for (const segment of row) {
    const at = Math.max(
      0,
      columns.findLastIndex(({ x }) => segment.x >= x - OVERHANG),
    );
    cells[at] = tidy(`${cells[at] ?? ''} ${segment.text}`);
    ends[at] = segment;
  }
  const above = blocks.at(-1);
  const goesOn = cells[0] === '' && above?.kind === 'row' && above.parts.length === columns.length;
  if (above && goesOn && !isColumns(above)) {
    const known = columnsAmong(columns.map(({ text }) => tidy(text)));
    above.parts = above.parts.map((part, index) => {
      const [end, cell] = [above.ends?.[index], ends[index]];
      const edge = (columns[index + 1]?.x ?? widest) - ROOM_LEFT;
      const isTitle = known?.[index] === 'offenceDetails' || known?.[index] === 'offenceTitle';
      if (isTitle && end && cell && !wraps(end, cell, edge)) return `${part}\n${tidy(cells[index] ?? '')}`;
      return tidyLines(goingOn(part, cells[index] ?? ''));
    });
    above.ends = columns.map((_, index) => ends[index] ?? above.ends?.[index]);
    above.last = first;
  } else if (above && cells[0] === '' && above.kind === 'row' && !isColumns(above)) {
    above.parts = [
      ...above.parts.slice(0, -1),
      tidy(`${above.parts.at(-1) ?? ''} ${row.map(({ text }) => text).join(' ')}`),
    ];
    above.last = first;
  } else blocks.push({ ...blockOf('row', cells, first), ends });
}

function isColumns({ parts }: ListBlock): boolean {
  return columnsAmong(parts) !== undefined;
}

function blockOf(kind: ListBlock['kind'], parts: readonly string[], last: Segment): Placed {
  return { kind, parts, at: { page: last.page, x: Math.round(last.x), y: Math.round(last.y) }, last };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
