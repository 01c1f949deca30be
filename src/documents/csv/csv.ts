import { CsvError, type Options, parse } from 'csv-parse/sync';
import type { Problem } from '../../problem.js';
import type { Content, TableRow } from '../content.js';
import { decode } from '../decode.js';
import { QuarantineError } from '../quarantine-error.js';
import { type CsvHeadings, findHeadings, type ScoreHeadings } from './csv-headings.js';
import { delimitedRows } from './delimited-rows.js';
import { withoutRowQuotes } from './rows-in-quotes.js';

export interface ReadTable {
  readonly content: Content & { kind: 'table' };
  readonly problems: readonly Problem[];
}

/**
 * Reads a table of delimited values (RFC 4180; comma, semicolon, tab or bar, or what a `sep=` line says) under the row that names its
 * columns: the first, or one below a title, which `score` finds where the names are known. Rows with too few or too many values are
 * kept, with a problem each. Throws `QuarantineError` `invalid_csv` with the line.
 */
export function readCsv(bytes: Uint8Array, score?: ScoreHeadings): ReadTable {
  const text = withoutRowQuotes(decode(bytes));
  const headings = findHeadings(text, score);
  const [header, ...records] = parseRecords(tableIn(text, headings), headings);
  if (!header) throw new QuarantineError('invalid_csv', 'The table has no header.', { line: 1 });
  const columns = uniqueNames(header.values);
  const { line: at, above } = headings;
  const problems: Problem[] = [];
  const empty = byName(
    columns,
    columns.map(() => ''),
    {},
  );
  const rows = records.map(({ line, values }): TableRow => {
    if (values.length !== columns.length && values.some((value) => value.trim() !== '')) {
      problems.push(raggedRow(line, values.length, columns.length));
    }
    return { line, values: byName(columns, values, empty) };
  });
  return {
    content: { kind: 'table', line: at, ...(above.length > 0 ? { above } : {}), header: columns, rows },
    problems,
  };
}

/** One problem for what stands above the headings of a table: a title, a date, a note. */
export function unreadAbove(lines: readonly number[]): Problem[] {
  const [first] = lines;
  if (first === undefined) return [];
  const stand = lines.length === 1 ? 'A line stands' : `${lines.length} lines stand`;
  const message = `${stand} above the headings of the table and nothing is read of it; a mapping can say what holds for every row.`;
  return [{ code: 'unread_line', message, at: { line: first } }];
}

interface Line {
  readonly line: number;
  readonly values: readonly string[];
}

/** The table itself, with plain line ends. */
function tableIn(text: string, { start }: CsvHeadings): string {
  const table = text.slice(start);
  return table.includes('\r') ? table.replace(/\r\n?/g, '\n') : table;
}

function parseRecords(table: string, { delimiter, line: first }: CsvHeadings): Line[] {
  const options = { delimiter, record_delimiter: '\n', relax_column_count: true };
  const records: Line[] = [];
  let line = first;
  try {
    for (const values of delimitedRows(table, delimiter) ?? parse(table, options)) {
      const isEmptyLine = values.length === 1 && values[0] === '';
      if (!isEmptyLine) records.push({ line, values });
      line += 1 + breaksIn(values);
    }
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = first + linesRead(table, options);
    const fault = FAULTS[error.code] ?? error.code;
    throw new QuarantineError('invalid_csv', `The CSV is broken in the row that begins on line ${at}: ${fault}.`, {
      line: at,
    });
  }
}

/** How many lines can be read of a table that breaks somewhere: what is told of each row while it is read takes as long as reading it. */
function linesRead(table: string, options: Options): number {
  let lines = 0;
  try {
    parse(table, {
      ...options,
      skip_empty_lines: true,
      on_record: (_, info) => {
        lines = info.lines;
        return null;
      },
    });
  } catch {
    // Where it breaks is what was asked.
  }
  return lines;
}

const FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'words follow a closing quotation mark, so one before it was never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a value that is not quoted',
};

function breaksIn(values: readonly string[]): number {
  let breaks = 0;
  for (const value of values) {
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

/** `empty` has every column: its copy has room for all of a row that is whole, where an object that grows is moved again and again. */
function byName(
  columns: readonly string[],
  values: readonly string[],
  empty: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const count = Math.min(columns.length, values.length);
  const named: Record<string, string> = count === columns.length ? { ...empty } : {};
  for (let at = 0; at < count; at += 1) named[columns[at] ?? ''] = values[at] ?? '';
  return named;
}

function raggedRow(line: number, values: number, columns: number): Problem {
  const message = `The row has ${values} ${values === 1 ? 'value' : 'values'} for ${columns} columns; check it for a missing or stray delimiter.`;
  return { code: values > columns ? 'unread_field' : 'missing_field', message, at: { line } };
}

/** Column names as printed, white space trimmed; a name met again gets its number, so that no value is lost. */
export function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((printed, at) => {
    const trimmed = printed.trim();
    // The one name that an object takes for something else than a field.
    const name = trimmed === '' || trimmed === '__proto__' ? `column ${at + 1}` : trimmed;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
