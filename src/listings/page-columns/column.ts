import type { TextRun } from '../../documents/content.js';
import { hyphenAtBreak } from '../../text/tidying/normalise.js';
import { runsInLines, type Segment, wholeLine } from '../register-page/segments.js';

/** Words of a column that belong together, from its first line to its last. */
export interface Paragraph {
  readonly words: string;
  readonly first: Segment;
  readonly last: Segment;
  /** Room behind its last line, in points. */
  readonly roomLeft: number;
  /** How many of its lines open with words that name whom they tell of. */
  readonly opening: number;
  /** It begins further right than the lines of its column do. */
  readonly isIndented: boolean;
}

/** One column of a page: its lines as paragraphs. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly paragraphs: readonly Paragraph[];
  /** Most of its lines break off in a sentence, for want of room. */
  readonly isProse: boolean;
  /** Paragraphs begin further right than their other lines. */
  readonly hasIndents: boolean;
}

const EDGE = 2;
/** A paragraph begins no further right than this, in heights of a letter. */
const INDENT = 3.5;
/** Words of a line stand about this far apart, in heights of a letter; a word may be so much wider than as many letters of its line are. */
const WORD_GAP = 0.25;
const WIDER = 0.35;
/** Lines further apart than so many times the usual way are of two paragraphs. */
const APART = 1.25;
/** Letters so much higher or lower are a heading's, or an advertisement's. */
const OTHER_LETTERS = 0.08;
const ENDED = /[.!?:;”"’)]$/;
const FEWEST_LINES = 3;
/** So many of the lines of prose break off in a sentence. */
const BROKEN_OFF = 0.4;
/** At least one in so many lines begins a paragraph where paragraphs are indented. */
const LINES_AN_INDENT = 12;

/** What stands in one column, from top to bottom. `opens` tells words that name whom they tell of. */
export function columnOf(runs: readonly TextRun[], page: number, opens: (words: string) => boolean): Column {
  const lines = runsInLines(runs).flatMap((line) => wholeLine(line, page) ?? []);
  const edge = usualEdge(lines);
  const right = Math.max(...lines.map((line) => line.right));
  const pitch = usualPitch(lines);
  const hasIndents = indentsOf(lines, edge);
  const noRoom = lines.map((line, at) => hasNoRoom(right - line.right, lines[at + 1]));
  const paragraphs: Paragraph[] = [];
  let brokenOff = 0;
  // A name and an age may stand on two lines.
  const opening = lines.map(({ text }, at) => (opens(joined(text, lines[at + 1]?.text ?? '')) ? 1 : 0));
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    const open = paragraphs.at(-1);
    const isIndented = isIndent(line, edge);
    const begins =
      above === undefined ||
      line.y - above.y > APART * pitch ||
      Math.abs(line.height - above.height) > OTHER_LETTERS * above.height ||
      (hasIndents && isIndented) ||
      (noRoom[at - 1] === false && (ENDED.test(above.text) || !/^\p{Ll}/u.test(line.text))) ||
      (ENDED.test(above.text) && opening[at] === 1);
    if (begins || open === undefined) {
      paragraphs.push({
        words: line.text,
        first: line,
        last: line,
        roomLeft: right - line.right,
        opening: opening[at] ?? 0,
        isIndented,
      });
      return;
    }
    if (noRoom[at - 1] && !ENDED.test(above.text)) brokenOff += 1;
    paragraphs.splice(-1, 1, {
      ...open,
      words: joined(open.words, line.text),
      last: line,
      roomLeft: right - line.right,
      opening: open.opening + (opening[at] ?? 0),
    });
  });
  const isProse = lines.length >= FEWEST_LINES && brokenOff >= BROKEN_OFF * (lines.length - paragraphs.length / 2 - 1);
  return { left: edge, right, paragraphs, isProse: isProse && brokenOff > 1, hasIndents };
}

/** Two lines of one paragraph as one: a word broken between them is whole again. */
export function joined(above: string, below: string): string {
  const line = above.replace(/\u2010$/, '-');
  const hyphened = hyphenAtBreak(line, below);
  if (hyphened === 'word') return `${line.slice(0, -1)}${below}`;
  return /\p{L}-$/u.test(line) ? `${line}${below}` : `${above} ${below}`;
}

/** Whether the first word of the next line has no room behind one. */
function hasNoRoom(room: number, next: Segment | undefined): boolean {
  if (!next) return false;
  const [word = ''] = next.text.split(' ');
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
  return (WORD_GAP + WIDER) * next.height + width > room;
}

function usualEdge(lines: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [edge] = [...counts].find(([, count]) => count === most) ?? [];
  return lines.find(({ x }) => Math.round(x) === edge)?.x ?? 0;
}

/** The way from line to line that most lines have, in points. */
function usualPitch(lines: readonly Segment[]): number {
  const ways = lines.flatMap(({ y }, at) => (at === 0 ? [] : [y - (lines[at - 1]?.y ?? 0)])).sort((a, b) => a - b);
  return ways[Math.floor(ways.length / 3)] ?? Number.POSITIVE_INFINITY;
}

function isIndent({ x, height }: Segment, edge: number): boolean {
  return x - edge > EDGE && x - edge < INDENT * height;
}

function indentsOf(lines: readonly Segment[], edge: number): boolean {
  const starts = lines.filter((line) => isIndent(line, edge));
  const [one] = starts;
  const isOneIndent = one !== undefined && starts.every(({ x }) => Math.abs(x - one.x) <= EDGE);
  return isOneIndent && starts.length * LINES_AN_INDENT >= lines.length && starts.length * 2 <= lines.length;
}

/** Whether the first paragraph of a column only goes on with the last one of the column before it. */
export function goesOnIn(above: Paragraph, first: Paragraph, hasIndents: boolean): boolean {
  if (Math.abs(first.first.height - above.last.height) > OTHER_LETTERS * above.last.height) return false;
  if (!hasNoRoom(above.roomLeft, first.first) || (hasIndents && first.isIndented)) return false;
  return hasIndents || !ENDED.test(above.words);
}
