import { delimitedRows } from './delimited-rows.js';

/** A line that is one value in quotation marks, with what may part columns inside. */
const ONE_VALUE = /^\ufeff?"((?:[^"\r\n]|"")*)"[ \t]*(?:\r?\n|$)/;
const FEWEST_PARTS = 2;
/** Parts no value: no text has it. */
const NOTHING = '\u0000';

/**
 * A table of which each row was saved as one value in quotation marks, as spreadsheets do that took a comma for a letter: the rows as they
 * were. Any other text as it is.
 */
export function withoutRowQuotes(text: string): string {
  const [, first] = ONE_VALUE.exec(text) ?? [];
  if (first === undefined || !hasParts(first)) return text;
  const table = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
  return inside(table) ?? text;
}

/** What stands in the quotation marks round every row; undefined where a row has none. */
function inside(table: string): string | undefined {
  const rows = delimitedRows(table, NOTHING)?.map(([value = '']) => value);
  const saved = rows?.map((row) => `"${row.replaceAll('"', '""')}"`).join('\n');
  return saved === table ? rows?.join('\n') : undefined;
}

function hasParts(words: string): boolean {
  return [',', ';', '\t', '|'].some((mark) => words.split(mark).length > FEWEST_PARTS);
}
