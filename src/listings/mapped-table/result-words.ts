import { tidy, tidyLines } from '../../text/tidying/whitespace.js';

import { aliasKey } from './aliases.js';

/** What the cells of a row say of one result. */
export interface ResultCells {
  /** What the heading of its column says of it: "Restraining order", "Costs". */
  readonly label: string | undefined;
  readonly text: string | undefined;
  readonly length: Measured | undefined;
  readonly amount: string | undefined;
  readonly detail: string | undefined;
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
export function wordsOfResult({ label, text = '', length, amount, detail = '' }: ResultCells): string {
  const said = [withPoint(tidyLines(text)), ...measures(length, amount), tidyLines(detail)].filter(
    (words) => words !== '',
  );
  const words = said.join(', ');
  if (label === undefined || saysToo(words, label)) return words;
  return words === '' ? label : `${label}: ${words}`;
}

/** Whether a length is a figure of which nothing says whether it is weeks or months. */
export function hasNoUnit({ text, heading }: Measured): boolean {
  return FIGURE.test(tidy(text)) && !NOTHING.test(tidy(text)) && !UNIT.test(heading);
}

function measures(length: Measured | undefined, amount: string | undefined): readonly string[] {
  const said: string[] = [];
  const long = tidy(length?.text ?? '');
  if (long !== '' && !NOTHING.test(long)) {
    const [, unit] = UNIT.exec(length?.heading ?? '') ?? [];
    said.push(FIGURE.test(long) && unit !== undefined ? `${Number(long)} ${unit.toLowerCase()}s` : long);
  }
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
