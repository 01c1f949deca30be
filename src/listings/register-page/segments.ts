import type { Page, TextRun } from '../../documents/content.js';

/** Words that stand together on one line of a page. `y` is the line the letters stand on, from the top of the page. */
export interface Segment {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** The segments of one printed line, from left to right. */
export type Row = readonly Segment[];

/** Runs whose base lines are closer than this, in heights of a letter, stand on one line. */
const SAME_LINE = 0.4;
/** A gap this wide, in heights of a letter, separates columns; words stand about 0.28 apart. */
const COLUMN_GAP = 1;
const WORD_GAP = 0.12;
/** Wider than words of one sentence stand apart, narrower than a column gap. */
const WIDEST_WORD_GAP = 0.7;
/** Labels have at most this many words. */
const LONGEST_LABEL = 5;
/** How far from a column's edge, in points, a run still stands at it. */
const EDGE = 3;

/** Edges of columns: where a run may begin a segment of its own however near the last one is. */
export interface Stops {
  /** Where labels begin: a run there is one only if its words are. */
  readonly labels: readonly number[];
  /** Where values begin: a run there is one only right after a label, since long values run through other columns. */
  readonly values: readonly number[];
  isLabel(words: string): boolean;
}

/** Rows of pages told without any edges: every format that looks at a page wants them. */
const ROWS = new WeakMap<Page, readonly Row[]>();

/** The rows of a page, top to bottom. */
export function rowsOf(page: Page, stops?: Stops): readonly Row[] {
  if (stops) return rowsAmong(page, stops);
  const rows = ROWS.get(page) ?? rowsAmong(page, undefined);
  ROWS.set(page, rows);
  return rows;
}

/** The rows of a page parted wherever a gap is wider than this, in heights of a letter: for tables, whose headings say where cells begin. */
export function rowsParted(page: Page, gap: number): readonly Row[] {
  return rowsAmong(page, undefined, gap);
}

function rowsAmong(page: Page, stops: Stops | undefined, columnGap = COLUMN_GAP): readonly Row[] {
  return runsInLines(page.runs).map((line) => segmentsOf(line, page.number, stops, columnGap));
}

/** The runs that stand on one line together, lines from top to bottom and each from left to right. */
export function runsInLines(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const sorted = [...runs].sort((a, b) => baseline(a) - baseline(b) || a.x - b.x);
  const lines: TextRun[][] = [];
  let lineAt = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line && baseline(run) - lineAt <= SAME_LINE * run.height) line.push(run);
    else {
      lines.push([run]);
      lineAt = baseline(run);
    }
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/** One line of a column as words, however far apart they stand. */
export function wholeLine(line: readonly TextRun[], page: number): Segment | undefined {
  return segmentsOf(line, page, undefined, Number.POSITIVE_INFINITY)[0];
}

/** True where a segment begins at the edge of a column. */
export function standsAt(x: number, edge: number): boolean {
  return Math.abs(x - edge) <= EDGE;
}

function segmentsOf(line: readonly TextRun[], page: number, stops: Stops | undefined, columnGap: number): Row {
  const segments: Segment[] = [];
  let last: { -readonly [K in keyof Segment]: Segment[K] } | undefined;
  for (let index = 0; index < line.length; index += 1) {
    const run = line[index] as TextRun;
    const gap = last ? run.x - last.right : 0;
    const apart = gap > columnGap * run.height || (stops && last && beginsCell(line, index, gap, last, stops));
    if (last && !apart) {
      const space = gap > WORD_GAP * run.height && !last.text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '';
      last.text += space + run.text;
      last.right = run.x + run.width;
    } else {
      const { text, x, height } = run;
      last = { text, page, x, right: x + run.width, y: baseline(run), height };
      segments.push(last);
    }
  }
  return segments;
}

/** Whether what stands in a line from a run on begins a cell at the edge of a column, or only carries on a value that runs through it. */
function beginsCell(line: readonly TextRun[], index: number, gap: number, last: Segment, stops: Stops): boolean {
  const run = line[index];
  if (!run) return false;
  const atLabel = isAt(stops.labels, run.x);
  if (!atLabel && !isAt(stops.values, run.x)) return false;
  if (gap > WIDEST_WORD_GAP * run.height) return true;
  if (isAt(stops.labels, last.x) && !atLabel) return true;
  if (!atLabel || !/^\p{Lu}/u.test(run.text)) return false;
  const words = line.slice(index, index + LONGEST_LABEL).map(({ text }) => text);
  return words.some((_, at) => stops.isLabel(words.slice(0, at + 1).join(' ')));
}

function isAt(edges: readonly number[], x: number): boolean {
  return edges.some((edge) => standsAt(x, edge));
}

/** The line that the letters of a run stand on. */
export function baseline({ y, height }: TextRun): number {
  return y + height;
}
