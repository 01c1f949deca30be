import { tidy, tidyLines } from '../../text/tidying/whitespace.js';

import { aliasKey } from './heading-words.js';

/** What the cells of a row say of one result. */
export interface ResultCells {
  /** What the heading of its column says of it: "Restraining order", "Costs". */
  readonly label: string | undefined;
  readonly text: Measured | undefined;
  readonly length: Measured | undefined;
  readonly amount: string | undefined;
  readonly detail: Measured | undefined;
}

/** A cell and the heading that says its unit. */
export interface Measured {
  readonly text: string;
  readonly heading: string;
}

const FIGURE = /^\d{1,4}(?:\.0+)?$/;
const SUM = /^\d[\d,]*(?:\.\d{1,2})?$/;
const NOTHING = /^£? ?0+(?:\.0+)?$/;
const UNIT = /\b(day|week|w(?:ee)?k|month|mth|year|yr|hour|hr)s?\b/i;

/**
 * The words of one result, in the order somebody would say them: "Restraining order: Y, 60 months". A heading that the cell
 * already says is not said twice; a length or a sum of nothing is none.
 */
export function wordsOfResult({ label, text, length, amount, detail }: ResultCells): string {
  const own = label === undefined ? tidyLines(text?.text ?? '') : answer(withUnit(text));
  const said = [withPoint(own), ...measures(length, amount), detailWords(detail)].filter((words) => words !== '');
  const words = said.join(', ');
  if (label === undefined || saysToo(words, label)) return words;
  return words === '' ? label : `${label}: ${words}`;
}

/** Whether a length is a figure of which nothing says whether it is weeks or months. */
export function hasNoUnit({ text, heading }: Measured): boolean {
  return FIGURE.test(tidy(text)) && !NOTHING.test(tidy(text)) && !UNIT.test(heading);
}

/** A cell with the unit that its heading says, where it is a bare figure: "12" under "Custody (weeks)". */
function withUnit(cell: Measured | undefined): string {
  const words = tidyLines(cell?.text ?? '');
  const [, unit] = UNIT.exec(cell?.heading ?? '') ?? [];
  return FIGURE.test(words) && !NOTHING.test(words) && unit !== undefined
    ? `${Number(words)} ${unit.toLowerCase()}s`
    : words;
}

const WELSH_UNKNOWN = /^(?:heb ei (?:g|ch)ofnodi|anhysbys|ddim yn hysbys|ansicr)\.?$/i;

/** What a cell answers to its heading, in the one word that every answer of its kind has. */
function answer(words: string): string {
  return WELSH_UNKNOWN.test(words) ? 'not recorded' : words;
}

const SUSPENDED = /^\W*suspen/i;

/** What is said more of a result; how long it is suspended is a bare length under its own heading. */
function detailWords(detail: Measured | undefined): string {
  const words = withUnit(detail);
  if (words === '' || detail === undefined || !SUSPENDED.test(detail.heading)) return words;
  if (NOTHING.test(words)) return '';
  return SUSPENDED.test(words) ? words : `suspended for ${words}`;
}

function measures(length: Measured | undefined, amount: string | undefined): readonly string[] {
  const said: string[] = [];
  if (length !== undefined && !NOTHING.test(tidy(length.text))) said.push(withUnit(length));
  const much = withPoint(tidy(amount ?? ''));
  if (much !== '' && !NOTHING.test(much)) said.push(SUM.test(much) ? `£${much}` : much);
  return said;
}

/** Where pence stand behind a comma, as elsewhere in Europe: 1.250,00. */
const COMMA_BEFORE_PENCE = /^(£? ?)(\d{1,3}(?:[. ]?\d{3})*),(\d{2})$/;

function withPoint(words: string): string {
  const [found, sign = '', pounds = '', pence = ''] = COMMA_BEFORE_PENCE.exec(words) ?? [];
  return found === undefined ? words : `${sign}${pounds.replace(/[. ]/g, '')}.${pence}`;
}

function saysToo(words: string, label: string): boolean {
  return ` ${aliasKey(words)} `.includes(` ${aliasKey(label)} `);
}
