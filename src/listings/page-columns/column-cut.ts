import type { TextRun } from '../../documents/content.js';
import { baseline, runsInLines } from '../register-page/segments.js';

/** Part of a page that words on its two sides share, and what stands above and below it. */
export interface Cut {
  readonly above: readonly TextRun[];
  readonly left: readonly TextRun[];
  readonly right: readonly TextRun[];
  readonly below: readonly TextRun[];
}

/** Room between two columns is no narrower than this, in heights of a letter; between words of a line it mostly is. */
const GUTTER = 0.42;
/** How far apart, in points, lines of one column begin. */
const EDGE = 2;
const INDENT = 3.5;
/** So many lines stand beside one another at least. */
const FEWEST = 2;
/** So many where a line that crosses them goes on above or below: wide gaps of justified words may stand below one another by chance. */
const FEWEST_WITHIN = 8;
/** Lines of one paragraph are no further apart, in heights of a letter. */
const PITCH = 1.6;
/** A heading in higher letters has nothing beside it where the line above it is further away, in heights of its letters. */
const HIGHER_APART = 1.1;
/** A column is no narrower, in heights of a letter. */
const NARROWEST = 7;
/** Lines no further apart than this, in heights of a letter, go on in a column where the one beside it has ended. */
const APART = 2.6;
const SAME_LETTERS = 0.08;

type Line = readonly TextRun[];

/** Where the runs may be cut in two from top to bottom, the cuts with most lines on both sides first. */
export function cutsOf(runs: readonly TextRun[]): readonly Cut[] {
  const lines = runsInLines(runs);
  const found = edgesOf(lines).flatMap((edge) =>
    spansOf(lines, edge).flatMap((span) => cutAt(lines, span, edge) ?? []),
  );
  return found.sort((a, b) => b.beside - a.beside).map(({ cut }) => cut);
}

/** Where lines begin, or words behind room, on at least so many lines. */
function edgesOf(lines: readonly Line[]): readonly number[] {
  const starts = lines
    .flatMap((line) => line.filter((run, at) => run.x - endOf(line[at - 1]) >= GUTTER * run.height).map(({ x }) => x))
    .sort((a, b) => a - b);
  const edges: { x: number; count: number }[] = [];
  for (const x of starts) {
    const last = edges.at(-1);
    if (last && x - last.x <= EDGE) last.count += 1;
    else edges.push({ x, count: 1 });
  }
  return edges.filter(({ count }) => count >= FEWEST).map(({ x }) => x);
}

function endOf(run: TextRun | undefined): number {
  return run ? run.x + run.width : Number.NEGATIVE_INFINITY;
}

interface Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The lines one after the other that no run crosses an edge in. */
function spansOf(lines: readonly Line[], edge: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  lines.forEach((line, at) => {
    const crosses = line.some((run) => run.x < edge - 0.5 && endOf(run) > edge - GUTTER * run.height);
    if (!crosses && !standsAlone(lines, at, edge)) return;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  });
  return lines.length > from ? [...spans, { from, to: lines.length }] : spans;
}

/** Whether a line before an edge is a heading of what stands below on both sides: nothing stands beside it, nor as near to it as lines of a paragraph do. */
function standsAlone(lines: readonly Line[], at: number, edge: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  const [first] = line ?? [];
  if (!above || !line || !first || !below || line.some(({ x }) => x >= edge - 0.5)) return false;
  const isHigher = [above, below].every(([other]) => first.height > (1 + SAME_LETTERS) * (other?.height ?? 0));
  const apart = isHigher ? HIGHER_APART : PITCH;
  return wayOf(above, line) > apart * first.height && (isHigher || wayOf(line, below) > apart * first.height);
}

function wayOf([above]: Line, [below]: Line = []): number {
  return above && below ? baseline(below) - baseline(above) : 0;
}

function cutAt(lines: readonly Line[], { from, to }: Span, edge: number): { cut: Cut; beside: number } | undefined {
  const isRight = ({ x }: TextRun) => x >= edge - 0.5;
  const side = (is: (run: TextRun) => boolean) =>
    lines.flatMap((line, at) => (at >= from && at < to && line.some(is) ? [at] : []));
  const lefts = side((run) => !isRight(run));
  const rights = side(isRight);
  const atEdge = side((run) => isRight(run) && run.x <= edge + INDENT * run.height);
  const top = Math.max(lefts[0] ?? to, rights[0] ?? to);
  const bottom = Math.min(lefts.at(-1) ?? from - 1, rights.at(-1) ?? from - 1);
  // Lines of columns may not stand on one line: those beside are between the first and the last of the other column.
  const first = nearest(lines, Math.min(lefts[0] ?? to, rights[0] ?? to), top, -1);
  const end = nearest(lines, Math.max(lefts.at(-1) ?? from, rights.at(-1) ?? from), bottom, 1);
  const inBand = (at: number) => at >= first && at <= end;
  const beside = Math.min(lefts.filter(inBand).length, atEdge.filter(inBand).length);
  const isWithin = goesOn(lines[first - 1], lines[first]) || goesOn(lines[end], lines[end + 1]);
  if (beside < (isWithin ? FEWEST_WITHIN : FEWEST) || bottom < top) return undefined;
  const band = lines.slice(first, end + 1).flat();
  const left = band.filter((run) => !isRight(run));
  const right = band.filter(isRight);
  if (isNarrow(left) || isNarrow(right)) return undefined;
  const cut = { above: lines.slice(0, first).flat(), left, right, below: lines.slice(end + 1).flat() };
  return { cut, beside };
}

/** Whether a line stands right below another in letters of one height, as in a paragraph. */
function goesOn([above]: Line = [], [below]: Line = []): boolean {
  if (!above || !below || baseline(below) - baseline(above) > PITCH * above.height) return false;
  return Math.abs(below.height - above.height) <= SAME_LETTERS * above.height;
}

/** How far lines go on from one towards another, all of them near and in letters of one height. */
function nearest(lines: readonly Line[], towards: number, start: number, step: 1 | -1): number {
  let at = start;
  while (at !== towards) {
    const [line] = lines[at] ?? [];
    const [next] = lines[at + step] ?? [];
    if (!line || !next || Math.abs(baseline(next) - baseline(line)) > APART * line.height) break;
    if (Math.abs(next.height - line.height) > SAME_LETTERS * line.height) break;
    at += step;
  }
  return at;
}

function isNarrow(runs: readonly TextRun[]): boolean {
  const height = Math.max(...runs.map((run) => run.height));
  return Math.max(...runs.map(endOf)) - Math.min(...runs.map(({ x }) => x)) < NARROWEST * height;
}
