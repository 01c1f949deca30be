import type { Piece, Row } from './cells-of-line.js';
import { type ChargeColumn, chargeColumn, numberColumn, whoColumns } from './charge-headings.js';
import { goesOnInWords } from './going-on.js';

/** Whether a line begins a row of its own and is not what did not fit into the cells above; `unclear` where nothing tells it, and it may be either. */
export function isNewRow(
  row: Row,
  above: readonly Row[],
  columns: readonly ChargeColumn[],
  edges: readonly number[],
  isMarked: boolean,
): boolean | 'unclear' {
  const number = numberColumn(columns);
  const who = whoColumns(columns);
  if (number >= 0 && (who.length === 0 || row[number]?.words)) return (row[number]?.words ?? '') !== '';
  const cases = columns.findIndex(({ label }) => label === 'reference');
  if (who.length > 0 && (row[cases]?.words ?? '') !== '') return true;
  // A plea is seldom broken: what fills every cell below cells that are all filled is somebody else's.
  const isFilled = (one: Row | undefined) => one?.every(({ words }) => words !== '') === true;
  if (who.length > 0 && isFilled(row) && isFilled(above[0])) return true;
  // A note over the whole width of a table stands in its first cell.
  if (isMarked && who.includes(0) && row.every(({ words }, at) => (words === '') !== (at === 0))) return true;
  const charge = chargeColumn(columns);
  const title = row[charge]?.words ?? '';
  if (title === '') return false;
  const begun = above[0]?.[charge]?.words ?? '';
  const isInSentence = /^\p{Ll}/u.test(title) && !/^\p{Ll}/u.test(begun);
  if (isMarked) return !isInSentence;
  if (CODE.test(title)) return true;
  if (isInSentence) return false;
  const filled = row.flatMap((piece, at) => (piece.words === '' ? [] : [{ piece, at }]));
  const widthOf = (at: number) => (edges[at + 1] ?? Number.POSITIVE_INFINITY) - (edges[at] ?? 0);
  // In capitals throughout no letter tells what goes on, but a charge has its plea, and the title above had no room.
  const plea = columns.findIndex(({ label }) => label === 'plea');
  const areCapitals = [row, ...above].every((one) => one.every(({ words }) => !/\p{Ll}/u.test(words)));
  if (areCapitals && plea >= 0 && above.some((one) => one[plea]?.words)) {
    if (row[plea]?.words !== '') return true;
    if (goesOnInWords(lastIn(above, charge)?.words ?? '', title)) return false;
    const begun = row[charge];
    if (begun !== undefined && !hadNoRoom(begun, lastIn(above, charge), widthOf(charge))) return true;
    const result = columns.findIndex(({ label }) => label === 'result');
    const decided = row[result]?.words ?? '';
    return decided !== '' && !goesOnInWords(lastIn(above, result)?.words ?? '', decided) ? 'unclear' : false;
  }
  const goesOn = filled.every(({ piece, at }) => hadNoRoom(piece, lastIn(above, at), widthOf(at)));
  return !goesOn || filled.every(({ piece }) => /^\p{Lu}/u.test(piece.words));
}

const CODE = /^[A-Z]{2}\d{5}/;

function lastIn(above: readonly Row[], at: number): Piece | undefined {
  return above.findLast((row) => (row[at]?.words ?? '') !== '')?.[at];
}

/** Whether the first of these words had no room behind those above. The last column has no edge: there only a small letter goes on. */
function hadNoRoom(piece: Piece, above: Piece | undefined, width: number): boolean {
  if (above === undefined) return false;
  if (width === Number.POSITIVE_INFINITY) return !/^\p{Lu}/u.test(piece.words);
  const [word = ''] = piece.words.split(' ');
  return above.words.length + 1 + word.length >= width - 1;
}
