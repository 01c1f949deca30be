import { findDates } from '../../text/figures/dates.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import type { SheetRow } from '../content.js';
import { withoutRowQuotes } from './rows-in-quotes.js';

/** Where the row of column names stands in a table of delimited values, and what stands between the columns. */
export interface CsvHeadings {
  readonly delimiter: string;
  /** Where the row begins in the text, and on which line (1 = first). */
  readonly start: number;
  readonly line: number;
  /** Lines above it that say something: a title, a date, a note. */
  readonly above: readonly SheetRow[];
}

/** How much a row reads as the column names that are wanted; 0 where it does not. */
export type ScoreHeadings = (cells: readonly string[]) => number;

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** What spreadsheets write above a table to say what parts its columns. */
const SAYS_DELIMITER = /^"?sep=(.)"?$/i;
const LONGEST_COLUMN_NAME = 60;
/** A row of headings may stand under a title and notes. */
const LINES_TO_SEE = 20;
const FEWEST_NAMES = 3;
/** Below a title, only a row as wide as those of courts' own systems shows that a text is a table. */
const NAMES_BELOW_A_TITLE = 8;

interface Line {
  readonly delimiter: string;
  readonly start: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Finds the headings among the first lines: the row that scores most; without a score, or where none scores, the first that
 * reads as column names and is not far narrower than another, as titles are. The first filled line where there is none.
 */
export function findHeadings(text: string, score?: ScoreHeadings): CsvHeadings {
  const lines = firstLines(text);
  const found = lines[mostScored(lines, score) ?? firstNamed(lines, 2) ?? 0];
  if (!found) return { delimiter: ',', start: 0, line: 1, above: [] };
  const above = lines.filter(({ start }) => start < found.start).map(({ line, cells }) => ({ line, cells }));
  return { delimiter: found.delimiter, start: found.start, line: found.line, above };
}

/** Whether a text is a table: its first line says what parts its columns, or names them, or a wide row of names stands below a title with rows as wide. */
export function isDelimited(sample: string): boolean {
  // A sample may end inside its last row.
  const whole = withoutRowQuotes(sample);
  const text = whole === sample ? withoutRowQuotes(sample.slice(0, sample.lastIndexOf('"\n"') + 1) || sample) : whole;
  const [first] = firstLines(text, 1);
  if (saysDelimiter(text)) return first !== undefined;
  if (first && namesIn(first.cells) >= FEWEST_NAMES) return true;
  const lines = firstLines(text);
  const at = firstNamed(lines, NAMES_BELOW_A_TITLE);
  const [names, below] = at === undefined ? [] : lines.slice(at, at + 2);
  return names !== undefined && below?.delimiter === names.delimiter && below.cells.length === names.cells.length;
}

function mostScored(lines: readonly Line[], score: ScoreHeadings | undefined): number | undefined {
  const scores = lines.map(({ cells }) => score?.(cells) ?? 0);
  const most = Math.max(0, ...scores);
  return most > 0 ? scores.indexOf(most) : undefined;
}

function firstNamed(lines: readonly Line[], fewest: number): number | undefined {
  const names = lines.map(({ cells }) => namesIn(cells));
  const enough = Math.max(fewest, Math.max(0, ...names) / 2);
  const at = names.findIndex((count) => count >= enough);
  return at < 0 ? undefined : at;
}

/** How many columns a row names: as many as are filled, where all are short, without a full stop inside, and none a date, as heads of printed registers have. */
function namesIn(cells: readonly string[]): number {
  const named = cells.filter((cell) => cell !== '');
  const isHeader = named.every((cell) => cell.length <= LONGEST_COLUMN_NAME && !/[.!?]\s/.test(`${cell} `));
  return isHeader && !saysDay(named) ? named.length : 0;
}

/** Whether a cell is a date, or cells beside each other are: "Court, July 14, 2026". */
function saysDay(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/.test(cell) && parseDocumentDate(cell)) || findDates(cells.join(', ')).length > 0;
}

function saysDelimiter(text: string): RegExpExecArray | null {
  return SAYS_DELIMITER.exec(
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? '',
  );
}

/** The first lines that say anything, parted by what parts each most. */
function firstLines(text: string, most = LINES_TO_SEE): readonly Line[] {
  const said = saysDelimiter(text);
  const lines: Line[] = [];
  let start = 0;
  let isFirst = true;
  for (let line = 1; start < text.length && lines.length < most; line += 1) {
    const end = lineEnd(text, start);
    const words = text.slice(start, end);
    const isBlank = !/[^\s,;|"]/.test(words);
    const isSaid = said !== null && isFirst && !isBlank;
    if (!isBlank && !isSaid) lines.push({ ...parted(words, said?.[1]), start, line });
    if (!isBlank) isFirst = false;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  const end = feed < 0 ? text.length : feed;
  const carriage = text.slice(start, end).indexOf('\r');
  return carriage < 0 ? end : start + carriage;
}

function parted(words: string, said: string | undefined): Pick<Line, 'delimiter' | 'cells'> {
  const ways = (said === undefined ? DELIMITERS : [said]).map((delimiter) => ({
    delimiter,
    cells: cellsOf(words, delimiter),
  }));
  return ways.reduce((most, next) => (next.cells.length > most.cells.length ? next : most));
}

/** The cells of one line, without their quotation marks. */
function cellsOf(words: string, delimiter: string): readonly string[] {
  const parts = words.split(delimiter);
  if (!words.includes('"')) return parts.map((part) => part.trim());
  const cells: string[] = [];
  let cell = '';
  let isOpen = false;
  for (const [at, part] of parts.entries()) {
    cell += part;
    if (part.split('"').length % 2 === 0) isOpen = !isOpen;
    // A delimiter inside quotation marks parts nothing.
    if (isOpen && at < parts.length - 1) {
      cell += delimiter;
      continue;
    }
    cells.push(cell.replaceAll('"', '').trim());
    cell = '';
  }
  return cells;
}
