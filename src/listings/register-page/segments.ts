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
/** How far from a column's edge, in points, a run still stands at it. */
const EDGE = 3;

/** The rows of a page, top to bottom. A run that begins at one of `stops` (edges of columns) begins a segment however near the last one is. */
export function rowsOf(page: Page, stops: readonly number[] = []): readonly Row[] {
  const runs = [...page.runs].sort((a, b) => baseline(a) - baseline(b) || a.x - b.x);
  const lines: TextRun[][] = [];
  let lineAt = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const line = lines.at(-1);
    if (line && baseline(run) - lineAt <= SAME_LINE * run.height) line.push(run);
    else {
      lines.push([run]);
      lineAt = baseline(run);
    }
  }
  return lines.map((line) =>
    segmentsOf(
      line.sort((a, b) => a.x - b.x),
      page.number,
      stops,
    ),
  );
}

/** True where a segment begins at the edge of a column. */
export function standsAt(x: number, edge: number): boolean {
  return Math.abs(x - edge) <= EDGE;
}

function segmentsOf(line: readonly TextRun[], page: number, stops: readonly number[]): Row {
  const segments: Segment[] = [];
  for (const run of line) {
    const last = segments.at(-1);
    const gap = last ? run.x - last.right : 0;
    const apart = gap > COLUMN_GAP * run.height || stops.some((stop) => standsAt(run.x, stop));
    if (last && !apart) {
      const space = gap > WORD_GAP * run.height && !last.text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '';
      segments[segments.length - 1] = { ...last, text: last.text + space + run.text, right: run.x + run.width };
    } else {
      const { text, x, height } = run;
      segments.push({ text, page, x, right: x + run.width, y: baseline(run), height });
    }
  }
  return segments;
}

function baseline({ y, height }: TextRun): number {
  return y + height;
}
