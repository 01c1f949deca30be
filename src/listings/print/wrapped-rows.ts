import type { Row, Segment } from '../register-page/segments.js';
import { numberedDefendant } from '../register-text/defendant-line.js';
import { labelled } from '../register-text/labels.js';

/** How far apart, in points, what begins at one edge may stand. */
const EDGE = 3;
/** Words of a line stand about this far apart, in heights of a letter. */
const WORD_GAP = 0.25;
/** How much wider, in heights of a letter, a word may be than so many letters of its line are. */
const WIDER = 0.35;
/** Lines further apart than this, in heights of a letter, are no lines of one paragraph; nearer than that, none at all. */
const APART = 1.8;
const CLOSEST = 0.8;
/** How much further apart than the nearest, in heights of a letter, lines of one paragraph stand. */
const UNEVEN = 0.15;
/** A hanging indent is no wider, in heights of a letter. */
const INDENT = 5;
/** So many lines that break off in a sentence, full to the edge, show that words are broken there. */
const FEWEST = 2;
const ENDED = /[.:;]$/;
/** What begins a line of its own whatever stands above: a mark before an item, a number, a short code before its label. */
const BEGINS = /^(?:[-–•*▪] ?\S|\(?(?:\d{1,3}|[a-z])[.)] \S|[A-Z][A-Z0-9]{1,12} - \S)/;

/**
 * Whether each row of a print only goes on with the line above, which was broken where its next word found no room. A line that ends
 * before its edge was ended on purpose, and what is below begins anew.
 */
export function goOn(rows: readonly Row[]): readonly boolean[] {
  const endsFull = fullness(rows);
  const isFull = rows.map((row, at) => endsFull(rows[at - 1], row));
  const breaking = new Map<number, number>();
  rows.forEach((_row, at) => {
    const above = rows[at - 1]?.at(-1);
    if (!isFull[at] || above === undefined || ENDED.test(above.text)) return;
    breaking.set(edgeOf(above), (breaking.get(edgeOf(above)) ?? 0) + 1);
  });
  let isInCell = false;
  return rows.map((row, at) => {
    const above = rows[at - 1] ?? [];
    const [last] = above.slice(-1);
    isInCell = (isInCell || above.length > 1) && isAt(row[0]?.x ?? 0, last?.x ?? Number.NaN) && isFull[at] === true;
    return isInCell || (isFull[at] === true && last !== undefined && (breaking.get(edgeOf(last)) ?? 0) >= FEWEST);
  });
}

/** What goes on in the middle of a sentence. */
const MIDDLE = /^[\p{Ll}\d£(]/u;

/**
 * The rows with the lines of a cell put behind their label where it stands beside the middle or the last of them, as spreadsheets and tables
 * print it that do not align their cells at the top. A table is one of these where a label's line goes on in the middle of a sentence.
 */
export function labelsFirst(rows: readonly Row[]): readonly Row[] {
  const endsFull = fullness(rows);
  const goesOnAt = (at: number): boolean => {
    const [label, value] = rows[at] ?? [];
    const above = rows[at - 1];
    const next = value ?? rows[at + 1]?.[0];
    if (!label || !next || above?.length !== 1 || (rows[at]?.length ?? 0) > 2 || !isLabel(label)) return false;
    const isBetween = value !== undefined || (rows[at + 1]?.length === 1 && isAt(next.x, above[0]?.x ?? 0));
    return isBetween && label.x < next.x - EDGE && endsFull(above, [next]);
  };
  const isAlignedBelow = rows.some((row, at) => MIDDLE.test((row[1] ?? rows[at + 1]?.[0])?.text ?? '') && goesOnAt(at));
  if (!isAlignedBelow) return rows;
  const inOrder: Row[] = [];
  /** How many lines at the end of `inOrder` may be the first of a cell whose label comes below. */
  let open = 0;
  for (const [at, row] of rows.entries()) {
    const [label, value] = row;
    const [first] = inOrder.at(-open) ?? [];
    if (open > 0 && label && first && goesOnAt(at)) {
      inOrder.splice(-open, 1, [{ ...label, page: first.page, y: first.y }, first]);
      if (value) inOrder.push([value]);
      open = 0;
      continue;
    }
    const goesOn = open > 0 && endsFull(inOrder.at(-1), row);
    const isOpen = row.length === 1 && label !== undefined && !isLabel(label);
    open = isOpen ? (goesOn ? open + 1 : 1) : 0;
    inOrder.push(row);
  }
  return inOrder;
}

/** The rows with the further line of a cell behind its first where more cells stand to the right of it, as in forms of two columns. */
export function withCellsGoneOn(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  let last: Segment | undefined;
  for (const row of rows) {
    const [next, other] = row;
    const above = out.at(-1);
    const at = next && above && other === undefined ? above.findIndex(({ x }) => isAt(x, next.x)) : -1;
    const cell = above?.[at];
    const isBelow = next && last && next.page === last.page && next.y - last.y <= APART * next.height;
    const isValue = at > 0 && above !== undefined && at < above.length - 1 && areInPairs(above);
    // `Date of`, and below it `birth`.
    const isLabelBroken =
      cell && next && above.length > 1 && !isLabel(cell) && isLabel({ ...cell, text: `${cell.text} ${next.text}` });
    const goesOn = isLabelBroken || (isValue && labelled(next?.text ?? '') === undefined && next && !isLabel(next));
    if (cell && next && isBelow && goesOn) {
      out.splice(
        -1,
        1,
        above.map((one) => (one === cell ? { ...cell, text: `${cell.text} ${next.text}` } : one)),
      );
    } else out.push(row);
    last = next;
  }
  return out;
}

/** Whether a row is labels and their values in turn. */
function areInPairs(row: Row): boolean {
  return row.length % 2 === 0 && row.every((segment, at) => isLabel(segment) === (at % 2 === 0));
}

function isLabel({ text }: Segment): boolean {
  return labelled(`${text}:`)?.value === '' || labelled(text)?.value === '';
}

/** How far to the right the words reach that begin at each left edge. */
function rightEdges(rows: readonly Row[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const segment of rows.flat()) {
    const edge = edgeOf(segment);
    edges.set(edge, Math.max(edges.get(edge) ?? 0, segment.right));
  }
  return edges;
}

/** Left edges as whole steps, so that what stands at one is counted together. */
function edgeOf({ x }: Segment): number {
  return Math.round(x / (2 * EDGE));
}

/** The way from line to line in a paragraph or cell, in heights of a letter: the shortest there is below one edge. */
function pitchOf(rows: readonly Row[]): number {
  let pitch = APART;
  rows.forEach((row, at) => {
    const next = row.at(-1);
    for (const above of [rows[at - 1]?.at(-1), rows[at - 2]?.at(-1)]) {
      if (!next || !above || above.page !== next.page || !isAt(above.x, next.x)) continue;
      const way = (next.y - above.y) / next.height;
      if (way > CLOSEST && way < pitch) pitch = way;
    }
  });
  return pitch;
}

/** Tells whether the first word of a row had no room behind the row above, in a paragraph or cell that the row may be of. */
function fullness(rows: readonly Row[]): (above: Row | undefined, row: Row) => boolean {
  const edges = rightEdges(rows);
  const pitch = pitchOf(rows);
  return (above, row) => {
    const last = above?.at(-1);
    const [next, other] = row;
    if (above === undefined || last === undefined || next === undefined || other !== undefined) return false;
    if (last.page === next.page && next.y - last.y > (pitch + UNEVEN) * next.height) return false;
    const indent = next.x - last.x;
    const isBelow = Math.abs(indent) <= EDGE || (above.length === 1 && indent > 0 && indent < INDENT * next.height);
    if (!isBelow || BEGINS.test(next.text) || labelled(next.text) || numberedDefendant(next.text)) return false;
    const [word = ''] = next.text.split(' ');
    const width = ((next.right - next.x) * word.length) / Math.max(1, next.text.length);
    const edge = Math.max(edges.get(edgeOf(last)) ?? 0, edges.get(edgeOf(next)) ?? 0);
    return last.right + (WORD_GAP + WIDER) * last.height + width > edge;
  };
}

function isAt(x: number, edge: number): boolean {
  return Math.abs(x - edge) <= EDGE;
}
