import { tidy } from '../../text/tidying/whitespace.js';
import { columnEdges } from './charge-headings.js';

/** A line of a text as it stands, with where it begins (UTF-16 offsets). */
export interface PlainLine {
  readonly text: string;
  readonly start: number;
}

/** Words of a line between gaps, with the columns of letters they begin and end at. */
export interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

export type Row = (Piece & { readonly start: number; readonly end: number })[];

/** What parts the cells of a line, where it is not gaps. */
export const MARKED = /[\t|]/;

export function edgesBelow(headings: readonly Piece[], lines: readonly PlainLine[]): readonly number[] {
  const starts = headings.map(({ from }) => from);
  const below = lines.map(({ text }) => pieces(text).map(({ from }) => from));
  return columnEdges(
    starts,
    below.filter((row) => isFull(row, starts)),
  );
}

/** Whether a line has a cell under each heading, none of them as far to the right as the next. */
function isFull(row: readonly number[], headings: readonly number[]): boolean {
  return (
    row.length === headings.length && row.every((from, at) => from < (headings[at + 1] ?? Number.POSITIVE_INFINITY))
  );
}

export function pieces(text: string): readonly Piece[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => ({
    words,
    from: index,
    to: index + words.length,
  }));
}

/** What stands between tabs or bars, empty cells too; the bars at both ends are none of it. */
export function markedPieces(text: string): readonly Piece[] {
  const trimmed = text.replace(/\s*\|\s*$/, '').trimEnd();
  const lead = /^\s*\|/.exec(trimmed)?.[0].length ?? 0;
  const found: Piece[] = [];
  let from = lead;
  for (const cell of trimmed.slice(lead).split(/[\t|]/)) {
    const before = cell.length - cell.trimStart().length;
    found.push({ words: tidy(cell), from: from + before, to: from + before + cell.trim().length });
    from += cell.length + 1;
  }
  return found;
}

function placed({ words, from, to }: Piece, { start }: PlainLine): Row[number] {
  return { words, from, to, start: start + from, end: start + to };
}

export function markedRow(line: PlainLine, columns: number): Row | undefined {
  const found = markedPieces(line.text);
  if (!MARKED.test(line.text) || found.length > columns) return undefined;
  return found.map((piece) => placed(piece, line));
}

/** The cells of a line by the letters its headings begin at; undefined for a line whose words run on through a column's edge. */
export function rowAt(line: PlainLine, edges: readonly number[], around: () => readonly PlainLine[]): Row | undefined {
  const cells: Row = [];
  const found = pieces(line.text);
  // A row that fills every column says in its order which cell is which, though one may push the others on.
  const isWhole = found.length === edges.length && found.every(({ from }, at) => from >= (edges[at] ?? 0) - OVERHANG);
  if (isWhole) return found.map((piece) => placed(piece, line));
  const parts = found.flatMap((piece) => cutAt(piece, edges, around));
  // Words without a gap are cut into all the cells of a row or are no row.
  if (found.length === 1 && parts.length > 1 && parts.length < edges.length) return undefined;
  for (const part of parts) {
    const column = edges.findLastIndex((edge) => part.from >= edge - OVERHANG);
    const before = cells[column];
    // Surname and forenames may stand apart in one column.
    if (
      before !== undefined &&
      part.from - before.to <= WITHIN &&
      part.to <= (edges[column + 1] ?? Number.POSITIVE_INFINITY)
    ) {
      cells[column] = { ...before, words: `${before.words} ${part.words}`, to: part.to, end: line.start + part.to };
      continue;
    }
    if (column < 0 || before !== undefined) return undefined;
    const isIndented = part.from - (edges[column] ?? 0) > INDENT;
    if (isIndented || part.to > (edges[column + 1] ?? Number.POSITIVE_INFINITY)) return undefined;
    cells[column] = placed(part, line);
  }
  return Array.from({ length: edges.length }, (_none, at) => cells[at] ?? { ...NOTHING });
}

const NOTHING = { words: '', from: 0, to: 0, start: -1, end: -1 };
/** How many letters before its heading the words of a column may begin. */
const OVERHANG = 1;
/** How many letters behind it: numbers stand to the right, and lines that go on may be indented. */
const INDENT = 6;

/** How many letters words of one cell may stand apart. */
const WITHIN = 3;

/** Words that fill their column leave a single space before the next: there they are cut where other lines have a cell begin. */
function cutAt(piece: Piece, edges: readonly number[], around: () => readonly PlainLine[]): readonly Piece[] {
  const edge = edges.find(
    (one) =>
      one > piece.from &&
      one < piece.to &&
      piece.words[one - 1 - piece.from] === ' ' &&
      (isUsed(one, around) || NUMBER.test(piece.words.slice(0, one - 1 - piece.from))),
  );
  if (edge === undefined) return [piece];
  const left = { words: piece.words.slice(0, edge - 1 - piece.from), from: piece.from, to: edge - 1 };
  const right = { words: piece.words.slice(edge - piece.from), from: edge, to: piece.to };
  return [left, ...cutAt(right, edges, around)];
}

/** The number of a row fills its column wherever the rows are numbered. */
const NUMBER = /^\(?\d{1,4}[.)]?$/;

function isUsed(edge: number, around: () => readonly PlainLine[]): boolean {
  return around().some(({ text }, at) => at > 0 && text.slice(edge - 2, edge) === '  ' && /\S/.test(text.charAt(edge)));
}
