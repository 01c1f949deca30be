import { DATE } from '../../text/figures/dates.js';
import { tidy } from '../../text/tidying/whitespace.js';
import {
  type ChargeColumn,
  chargeColumn,
  chargeColumns,
  columnEdges,
  IN_CELL,
  isCharge,
  labelledCells,
  numberColumn,
  OF_PERSON,
  whoColumns,
} from './charge-headings.js';
import { bornDefendant, numberedDefendant } from './defendant-line.js';
import { headsResult, opensResult, UNENDED } from './going-on.js';
import { headingAlone, isFooter, readHeading } from './heading.js';
import { labelled } from './labels.js';
import type { TextLine } from './text-line.js';

/** A line of a text as it stands, with where it begins (UTF-16 offsets). */
export interface PlainLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of one table of charges, read: as many lines of the text as `length` are used up. */
export interface ChargeTable {
  readonly lines: readonly TextLine[];
  readonly length: number;
}

/** Words of a line between gaps, with the columns of letters they begin and end at. */
interface Piece {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

type Row = (Piece & { readonly start: number; readonly end: number })[];

/** Reads the table of charges whose headings stand on a line, in columns of letters or behind tabs or bars; undefined where none does. */
export function chargeTableAt(lines: readonly PlainLine[], at: number): ChargeTable | undefined {
  const first = lines[at]?.text ?? '';
  if (!HEADINGS.test(first)) return undefined;
  const isMarked = MARKED.test(first);
  const headings = isMarked ? markedPieces(first) : pieces(first);
  const columns = chargeColumns(headings.map(({ words }) => words));
  if (columns === undefined) return undefined;
  const edges = isMarked ? headings.map(({ from }) => from) : edgesBelow(headings, lines.slice(at + 1, at + 1 + LOOK));
  const who = whoColumns(columns);
  const rows: (Row[] | TextLine)[] = [];
  let length = 1;
  let isApart = true;
  let used = 1;
  let before: PlainLine | undefined;
  let isLost = false;
  const hasRules = isMarked && areRuled(lines, at);
  let isRuledOff = true;
  const rowOf = (line: PlainLine) =>
    isMarked ? markedRow(line, columns.length) : rowAt(line, edges, () => lines.slice(at, at + length + LOOK));
  // By their places: a register has a table for each defendant, and its lines are not to be copied for each.
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    length += 1;
    if (isBlank(line.text)) {
      isApart ||= line.text.trim() === '';
      isRuledOff = true;
      continue;
    }
    if (line.text.trim() === first.trim()) {
      // Below a line that is no row they may be of somebody else's table; right below a row, it may be that one's name.
      if (who.length === 0 && before !== undefined && lines[at + length - 2] === before && !line.text.startsWith('\f'))
        unreadLast(rows, before);
      if (rows.length > 0 && !isRow(rows.at(-1))) break;
      used = length;
      continue;
    }
    const row = rowOf(line);
    if ((row === undefined || who.length === 0) && namesSomebody(line.text, row, columns)) break;
    const isNone = who.length > 0 && (row === undefined || endsTable(line.text, row, isApart));
    const isHead = isNone && headingAlone(tidy(line.text)) !== undefined;
    if (isNone && (isHead || !saysOtherwise(line.text)) && goesOnBelow(lines, next + 1, rowOf, columns)) {
      const { unread: _none, ...said } = unread(line);
      rows.push(isHead ? said : unread(line));
      isApart = true;
      used = length;
      continue;
    }
    if (isMarked && (isLost || (row === undefined && MARKED.test(lines[at + length]?.text ?? '')))) {
      // Words over the whole width of a table may name somebody else, whose the rows below are.
      isLost = true;
      rows.push(unread(line));
      used = length;
      continue;
    }
    if (row === undefined ? isApart || endsBelow(line.text) : endsTable(line.text, row, isApart)) break;
    const above = rows.at(-1);
    if (row === undefined) rows.push(unread(line));
    else if (!isNumbered(row, columns)) rows.push(unread(line));
    else if (isRow(above) && !isApart && !(hasRules ? isRuledOff : isNewRow(row, above, columns, edges, isMarked)))
      above.push(row);
    else rows.push([row]);
    isApart = false;
    isRuledOff = false;
    before = line;
    used = length;
  }
  if (!rows.some(isRow)) return undefined;
  const widest = Math.max(...rows.filter(isRow).flatMap((row) => row.map((line) => line.at(-1)?.words.length ?? 0)));
  const said = withDittos(
    rows.map((row) => (isRow(row) ? inOneRow(row, columns, widest) : row)),
    columns,
  );
  const whose = who.length === 0 ? undefined : whoseRows(columns, who);
  const read = said.flatMap((row) => {
    if (!isSaid(row)) {
      whose?.([]);
      return [row];
    }
    if (isTotal(row, columns)) return [unreadRow(row)];
    return whose === undefined ? labelledCells(columns, row) : (whose(row) ?? [unreadRow(row)]);
  });
  const [opening, ...others] = read.flatMap(inLines);
  if (opening === undefined) return undefined;
  const all: readonly TextLine[] = [{ ...opening, opensTable: true }, ...others];
  const closed = all.map((line, index): TextLine => (index < all.length - 1 ? line : { ...line, closesTable: true }));
  return { lines: closed, length: used };
}

/** What stands below a short code and its label goes on with it on a line of its own. */
function inLines(line: TextLine): readonly TextLine[] {
  const [first = '', ...more] = line.words.split('\n');
  const { start, end } = line;
  return [{ ...line, words: first }, ...more.map((words) => ({ words, start, end }))];
}

/** Whether a table has a rule between its rows and not below its headings alone: then what stands between two rules is one row. */
function areRuled(lines: readonly PlainLine[], at: number): boolean {
  let rules = 0;
  let isOpen = false;
  for (let next = at + 1; next < lines.length; next += 1) {
    const text = lines[next]?.text.trim() ?? '';
    if (RULE.test(text) && text !== '') {
      if (isOpen) rules += 1;
      isOpen = false;
    } else if (!MARKED.test(text)) return false;
    else {
      if (rules > 0) return true;
      isOpen = true;
    }
  }
  return false;
}

/** Whether a line is the next defendant's: numbered, or with a label that a person or a case has. A row under its number may be all in capitals. */
function namesSomebody(text: string, row: Row | undefined, columns: readonly ChargeColumn[]): boolean {
  const said = pieces(text).map(({ words }) => words);
  if (said.some((words) => OF_PERSON.has(labelled(words)?.label ?? 'unused'))) return true;
  // `Defendant` and a tab or a gap before the name.
  const opening = labelled(`${said[0] ?? ''}:`);
  if (said.length > 1 && opening?.value === '' && OF_PERSON.has(opening.label)) return true;
  const isNumberedRow = row !== undefined && numberColumn(columns) >= 0;
  return (!isNumberedRow && numberedDefendant(tidy(text)) !== undefined) || bornDefendant(tidy(text)) !== undefined;
}

function edgesBelow(headings: readonly Piece[], lines: readonly PlainLine[]): readonly number[] {
  const starts = headings.map(({ from }) => from);
  const below = lines.map(({ text }) => pieces(text).map(({ from }) => from));
  return columnEdges(
    starts,
    below.filter((row) => isFull(row, starts)),
  );
}

/** Takes the last line read as a row for one that is none. */
function unreadLast(rows: (Row[] | TextLine)[], last: PlainLine): void {
  const above = rows.at(-1);
  if (!isRow(above)) return;
  above.pop();
  if (above.length === 0) rows.pop();
  rows.push(unread(last));
}

/** Whether a line has a cell under each heading, none of them as far to the right as the next. */
function isFull(row: readonly number[], headings: readonly number[]): boolean {
  return (
    row.length === headings.length && row.every((from, at) => from < (headings[at + 1] ?? Number.POSITIVE_INFINITY))
  );
}

/** Where a table numbers its rows, words in that column are of no row. */
function isNumbered(row: Row, columns: readonly ChargeColumn[]): boolean {
  const number = row[numberColumn(columns)]?.words ?? '';
  return number === '' || /^\(?\d{1,3}[.)]?$/.test(number);
}

function isRow(row: Row[] | TextLine | undefined): row is Row[] {
  return Array.isArray(row);
}

function unread({ text, start }: PlainLine): TextLine {
  const from = start + text.length - text.trimStart().length;
  return { words: tidy(text.replaceAll(IN_CELL, ' ')), start: from, end: from + text.trim().length, unread: 'row' };
}

/** Quick to say no: the headings of charges name them. */
const HEADINGS = /\b(?:offences?|charge[sd]?|counts?|code|troseddau|trosedd|cyhuddiad(?:au)?)\b/i;
const MARKED = /[\t|]/;
const LOOK = 40;
const RULE = /^[\s\-_=*~.|+:─━]*$/;
const PAGE = /^\s*(?:page|tudalen) ?\d{1,4}(?: ?(?:of|o|\/) ?\d{1,4})?\s*$/i;

function isBlank(text: string): boolean {
  return RULE.test(text) || PAGE.test(text);
}

/** A label of its own, or the head of a court, ends the table; so does, behind an empty line, what stands in one column alone. */
function endsTable(text: string, row: Row, isApart: boolean): boolean {
  if (opensLabel(text)) return true;
  const filled = row.filter(({ words }) => words !== '');
  const isAlone = filled.length < 2 || (pieces(text).length < 2 && !MARKED.test(text));
  return isAlone && (isApart || isFooter(tidy(text)) || readHeading(tidy(text))?.courtHouse !== undefined);
}

/** Whether a line that is no row of people is not a note between rows either: a label, or the head of a court. */
function saysOtherwise(text: string): boolean {
  return opensLabel(text) || isFooter(tidy(text)) || readHeading(tidy(text)) !== undefined;
}

/** Whether rows of people go on a few lines below: one that names somebody and the charge. */
function goesOnBelow(
  lines: readonly PlainLine[],
  from: number,
  rowOf: (line: PlainLine) => Row | undefined,
  columns: readonly ChargeColumn[],
): boolean {
  const named = columns.findIndex(({ label }) => label === 'defendant');
  for (const line of lines.slice(from, from + NOTES)) {
    if (isBlank(line.text)) continue;
    const row = rowOf(line);
    if (row?.[named]?.words && row[chargeColumn(columns)]?.words) return true;
    if (saysOtherwise(line.text)) return false;
  }
  return false;
}

const NOTES = 6;

/** Words that stand in no columns, without a gap, are below the table and not in it. */
function endsBelow(text: string): boolean {
  return opensLabel(text) || (pieces(text).length < 2 && !MARKED.test(text));
}

function opensLabel(text: string): boolean {
  const [first = ''] = text.trim().split(/ {2,}|\t|\|/);
  return first.includes(':') && labelled(first) !== undefined;
}

function pieces(text: string): readonly Piece[] {
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => ({
    words,
    from: index,
    to: index + words.length,
  }));
}

/** What stands between tabs or bars, empty cells too; the bars at both ends are none of it. */
function markedPieces(text: string): readonly Piece[] {
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

function markedRow(line: PlainLine, columns: number): Row | undefined {
  const found = markedPieces(line.text);
  if (!MARKED.test(line.text) || found.length > columns) return undefined;
  return found.map((piece) => placed(piece, line));
}

/** The cells of a line by the letters its headings begin at; undefined for a line whose words run on through a column's edge. */
function rowAt(line: PlainLine, edges: readonly number[], around: () => readonly PlainLine[]): Row | undefined {
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
    (one) => one > piece.from && one < piece.to && piece.words[one - 1 - piece.from] === ' ' && isUsed(one, around),
  );
  if (edge === undefined) return [piece];
  const left = { words: piece.words.slice(0, edge - 1 - piece.from), from: piece.from, to: edge - 1 };
  const right = { words: piece.words.slice(edge - piece.from), from: edge, to: piece.to };
  return [left, ...cutAt(right, edges, around)];
}

function isUsed(edge: number, around: () => readonly PlainLine[]): boolean {
  return around().some(({ text }, at) => at > 0 && text.slice(edge - 2, edge) === '  ' && /\S/.test(text.charAt(edge)));
}

type SaidRow = readonly (readonly TextLine[])[];

function isSaid(row: SaidRow | TextLine): row is SaidRow {
  return Array.isArray(row);
}

/** What says that a cell is as the one above it. */
const DITTO = /^(?:["“”″〃]|''|,,|-"-|do\.?|ditto|as above|same(?: as above)?)\.?$/i;

/** The rows with what stands above in the place of marks of repetition; such a mark with nothing above it is not read. */
function withDittos(
  rows: readonly (SaidRow | TextLine)[],
  columns: readonly ChargeColumn[],
): readonly (SaidRow | TextLine)[] {
  let above: SaidRow | undefined;
  return rows.map((row) => {
    if (!isSaid(row)) {
      if (row.unread !== undefined) above = undefined;
      return row;
    }
    const meant: SaidRow = row.map((cell, at) => {
      const [mark, ...others] = cell;
      if (mark === undefined || others.length > 0 || !DITTO.test(mark.words) || columns[at]?.label === 'number')
        return cell;
      const repeated = above?.[at];
      if (repeated === undefined || repeated.length === 0) return [{ ...mark, unread: 'cell' as const }];
      return repeated.map(({ words }) => ({ ...mark, words }));
    });
    above = meant;
    return meant;
  });
}

/** Whether a row adds up those above it: it names no charge. */
function isTotal(row: SaidRow, columns: readonly ChargeColumn[]): boolean {
  return TOTAL.test(row[chargeColumn(columns)]?.[0]?.words ?? '');
}

const TOTAL = /^(?:sub-? ?|grand )?totals?\b/i;

/** A row of which nobody can tell whose it is, as words that are not read. */
function unreadRow(row: SaidRow): TextLine {
  const [first, ...others] = row.flat();
  const words = tidy([first, ...others].map((line) => line?.words ?? '').join(' '));
  return { words, start: first?.start ?? 0, end: others.at(-1)?.end ?? first?.end ?? 0, unread: 'row' };
}

/**
 * Reads the rows of a table of several people's charges in turn: before the charge, what the row says of court, case and defendant that the
 * row above did not. Undefined for a row that tells of no charge, or of two people.
 */
function whoseRows(columns: readonly ChargeColumn[], who: readonly number[]) {
  /** What the row above said of these; undefined below one that was not read, whose charges would be. */
  let before: readonly string[] | undefined = [];
  const named = columns.findIndex(({ label }) => label === 'defendant');
  const forenames = columns.findIndex(({ label }) => label === 'forenames');
  const charges = columns.flatMap(({ label }, at) =>
    label === 'offenceCode' || isCharge({ label, heading: '' }) ? [at] : [],
  );
  return (row: SaidRow): readonly TextLine[] | undefined => {
    const wordsAt = (at: number) => tidy(row[at]?.map(({ words }) => words).join(' ') ?? '');
    const nameIn = (at: number) => [wordsAt(at), wordsAt(forenames)].filter((words) => words !== '').join(', ');
    const now = who.map((at) => (at === named ? nameIn(at) : wordsAt(at)));
    const isCharged = charges.some((at) => wordsAt(at) !== '');
    const isSpanned = new Set(columns.map((_column, at) => wordsAt(at)).filter((words) => words !== '')).size < 2;
    if (isSpanned || [...wordsAt(named).matchAll(BORN)].length > 1) {
      before = undefined;
      return undefined;
    }
    const charge = isCharged
      ? labelledCells(columns, row)
      : labelledCells(columns, row).filter(({ words }) => !/^Offence(?: \d+)?: $/.test(words));
    const isNamed = wordsAt(named) !== '';
    const above = before;
    if (above === undefined && !isNamed) return undefined;
    const isSame =
      above !== undefined &&
      now.every((words, at) => `${above[at] ?? ''} `.startsWith(words === '' ? '' : `${words} `));
    if (isSame) return charge;
    const isOfAbove = (at: number, index: number) =>
      columns[at]?.label === 'reference' || now[index] === '' || now[index] === above?.[index];
    if (!isNamed && !who.every(isOfAbove)) return undefined;
    before = isNamed ? now : now.map((words, at) => words || (above?.[at] ?? ''));
    const said = who.flatMap((at): TextLine[] => {
      const [first] = row[at] ?? [];
      const isName = columns[at]?.label === 'defendant';
      const label = isName ? 'Defendant' : columns[at]?.heading;
      const words = isName ? nameIn(at) : wordsAt(at);
      return first === undefined || words === '' ? [] : [{ ...first, words: `${label}: ${words}` }];
    });
    return [...said, ...charge];
  };
}

const BORN = new RegExp(DATE, 'gi');

/** Whether a line begins a row of its own and is not what did not fit into the cells above. */
function isNewRow(
  row: Row,
  above: readonly Row[],
  columns: readonly ChargeColumn[],
  edges: readonly number[],
  isMarked: boolean,
): boolean {
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
    const begun = row[charge];
    const hadRoom = begun !== undefined && !hadNoRoom(begun, lastIn(above, charge), widthOf(charge));
    return row[plea]?.words !== '' || hadRoom;
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

/** What each cell of a row says, over its lines; in the cell of results, each result on its own. */
function inOneRow(
  rows: readonly Row[],
  columns: readonly ChargeColumn[],
  widest: number,
): readonly (readonly TextLine[])[] {
  return columns.map((column, at) => {
    const said: TextLine[] = [];
    let last = '';
    for (const { words, start, end, isBroken } of rows.flatMap((row) => linesOfCell(row[at]))) {
      const before = said.at(-1);
      const isOwn = column.label === 'result' && (isBroken ? isOwnLine(words, last) : isNext(words, last, widest));
      if (before !== undefined && !isOwn) {
        const by = column.label === 'result' && headsResult(last) ? '\n' : ' ';
        said.splice(-1, 1, { words: `${before.words}${by}${tidy(words)}`, start: before.start, end });
      } else said.push({ words: tidy(words), start, end });
      last = words;
    }
    return said.filter(({ words }) => !EMPTY.test(words) || isCharge(column));
  });
}

/** The lines that a cell was given, all but the first behind a break; none of an empty one. */
function linesOfCell(cell: Row[number] | undefined): readonly (TextLine & { readonly isBroken: boolean })[] {
  const { words = '', start = 0, end = 0 } = cell ?? {};
  if (words === '') return [];
  return words.split(IN_CELL).map((line, at) => ({ words: line, start, end, isBroken: at > 0 }));
}

/** Whether a line behind a break in a cell of results is one of its own: it opens as a sentence does, or a list’s item. */
function isOwnLine(words: string, above: string): boolean {
  if (opensResult(words) || headsResult(above)) return opensResult(words);
  return /^[\p{Lu}\d£•*–-]/u.test(words) && !UNENDED.test(above);
}

/** Whether a line of results is one of its own: it opens with a capital below an end, or below a line that had room for it. */
function isNext(words: string, above: string, widest: number): boolean {
  if (opensResult(words) || headsResult(above)) return opensResult(words);
  const [word = ''] = words.split(' ');
  const hadRoom = widest >= FULL_LINE && above.length + 1 + word.length < widest - 1;
  return /^\p{Lu}/u.test(words) && (/[.;]$/.test(above) || hadRoom);
}

/** A column whose longest line is shorter than this may never have been full. */
const FULL_LINE = 24;

/** What registers print where there is nothing to say. */
const EMPTY = /^[-–—]?$/;
