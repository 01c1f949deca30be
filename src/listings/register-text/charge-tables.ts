import { tidy } from '../../text/tidying/whitespace.js';
import {
  edgesBelow,
  MARKED,
  markedPieces,
  markedRow,
  type PlainLine,
  pieces,
  type Row,
  rowAt,
} from './cells-of-line.js';
import {
  type ChargeColumn,
  chargeColumn,
  chargeColumns,
  IN_CELL,
  isCharge,
  labelledCells,
  numberColumn,
  OF_PERSON,
  whoColumns,
} from './charge-headings.js';
import { bornDefendant, numberedDefendant } from './defendant-line.js';
import { withDittos } from './ditto-marks.js';
import { headsResult, opensResult, UNENDED } from './going-on.js';
import { headingAlone, isFooter, readHeading } from './heading.js';
import { labelled } from './labels.js';
import { isNewRow } from './new-row.js';
import type { TextLine } from './text-line.js';
import { isSaid, type SaidRow, unreadRow, whoseRows } from './whose-rows.js';

/** The lines of one table of charges, read: as many lines of the text as `length` are used up. */
export interface ChargeTable {
  readonly lines: readonly TextLine[];
  readonly length: number;
}

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
  /** Lines of which nothing tells whether they go on with their row or are one of their own. */
  const doubts = new Map<number, TextLine>();
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
    else {
      const isBelow = isRow(above) && !isApart;
      const isNew = !isBelow || (hasRules ? isRuledOff : isNewRow(row, above, columns, edges, isMarked));
      if (isBelow && isNew !== true) above.push(row);
      else rows.push([row]);
      if (isNew === 'unclear') doubts.set(rows.length - 1, { ...unread(line), unread: 'doubt' });
    }
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
  const linesOf = (row: SaidRow | TextLine): readonly TextLine[] => {
    if (!isSaid(row)) {
      whose?.([]);
      return [row];
    }
    if (isTotal(row, columns)) return [unreadRow(row)];
    return whose === undefined ? labelledCells(columns, row) : (whose(row) ?? [unreadRow(row)]);
  };
  const read = said.flatMap((row, index) => [...linesOf(row), ...[doubts.get(index) ?? []].flat()]);
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

/** Takes the last line read as a row for one that is none. */
function unreadLast(rows: (Row[] | TextLine)[], last: PlainLine): void {
  const above = rows.at(-1);
  if (!isRow(above)) return;
  above.pop();
  if (above.length === 0) rows.pop();
  rows.push(unread(last));
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
    // The head of a further page or court, and its headings said again.
    const words = tidy(line.text);
    const isHead = headingAlone(words) !== undefined || isFooter(words);
    if (!isHead && saysOtherwise(line.text)) return false;
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

/** Whether a row adds up those above it: it names no charge. */
function isTotal(row: SaidRow, columns: readonly ChargeColumn[]): boolean {
  return TOTAL.test(row[chargeColumn(columns)]?.[0]?.words ?? '');
}

const TOTAL = /^(?:sub-? ?|grand )?totals?\b/i;

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
      const isDecided = column.label === 'result' && (isBroken ? isOwnLine(words, last) : isNext(words, last, widest));
      const isOwn = isDecided || (column.isTogether === true && isBroken && isOwnLine(words, last));
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
const EMPTY = /^(?:[-–—]?|n\/a\.?)$/i;
