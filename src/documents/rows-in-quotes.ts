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
  const [, inside] = ONE_VALUE.exec(text) ?? [];
  if (inside === undefined || !hasParts(inside)) return text;
  const rows = delimitedRows(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'), NOTHING);
  // A sample of a longer text may end inside its last row.
  return rows === undefined ? text : rows.map(([value = '']) => value).join('\n');
}

function hasParts(words: string): boolean {
  return [',', ';', '\t', '|'].some((mark) => words.split(mark).length > FEWEST_PARTS);
}
