import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problem.js';
import { parseDocumentDate } from '../text/document-dates.js';
import type { Content, TableRow } from './content.js';
import { decode } from './decode.js';
import { QuarantineError } from './quarantine-error.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LONGEST_COLUMN_NAME = 60;

export interface ReadTable {
  readonly content: Content & { kind: 'table' };
  readonly problems: readonly Problem[];
}

/**
 * Reads a table of delimited values (RFC 4180; comma, semicolon, tab or bar) whose first line names its columns.
 * Rows with too few or too many values are kept, with a problem each. Throws `QuarantineError` `invalid_csv` with the line.
 */
export function readCsv(bytes: Uint8Array): ReadTable {
  const text = decode(bytes);
  const [header, ...records] = parseRecords(text, likeliestDelimiter(text).delimiter);
  if (!header) throw new QuarantineError('invalid_csv', 'The table has no header.', { line: 1 });
  const columns = uniqueNames(header.values);
  const problems: Problem[] = [];
  const rows = records.map(({ line, values }): TableRow => {
    const isBlank = values.every((value) => value.trim() === '');
    if (values.length !== columns.length && !isBlank) problems.push(raggedRow(line, values.length, columns.length));
    return {
      line,
      values: Object.fromEntries(columns.slice(0, values.length).map((name, at) => [name, values[at] ?? ''])),
    };
  });
  return { content: { kind: 'table', header: columns, rows }, problems };
}

/** The character between the columns of the first line, where that line reads as column names: three or more, short, without a full stop inside, and none a date, as heads of printed registers have. */
export function sniffDelimiter(text: string): string | undefined {
  const best = likeliestDelimiter(text);
  const named = best.cells.filter((cell) => cell.trim() !== '');
  const isHeader =
    named.length >= 3 && named.every((cell) => cell.length <= LONGEST_COLUMN_NAME && !/[.!?]\s/.test(`${cell} `));
  return isHeader && !named.some((cell) => parseDocumentDate(cell)) ? best.delimiter : undefined;
}

function likeliestDelimiter(text: string) {
  const firstLine = text.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, cells: firstLine.split(delimiter) }));
  return counts.reduce((most, next) => (next.cells.length > most.cells.length ? next : most));
}

interface Line {
  readonly line: number;
  readonly values: readonly string[];
}

function parseRecords(text: string, delimiter: string): Line[] {
  const records: Line[] = [];
  let lastLine = 0;
  try {
    parse(text.replace(/\r\n?/g, '\n'), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (values: string[], info) => {
        lastLine = info.lines;
        records.push({ line: info.lines - breaksIn(values), values });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = lastLine + 1;
    const fault = FAULTS[error.code] ?? error.code;
    throw new QuarantineError('invalid_csv', `The CSV is broken in the row that begins on line ${line}: ${fault}.`, {
      line,
    });
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'words follow a closing quotation mark, so one before it was never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a value that is not quoted',
};

function breaksIn(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.split('\n').length - 1, 0);
}

function raggedRow(line: number, values: number, columns: number): Problem {
  const message = `The row has ${values} values for ${columns} columns; check it for a missing or stray delimiter.`;
  return { code: values > columns ? 'unread_field' : 'missing_field', message, at: { line } };
}

/** Column names as printed, white space trimmed; a name met again gets its number, so that no value is lost. */
export function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((printed, at) => {
    const name = printed.trim() || `column ${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
