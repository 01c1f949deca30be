import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import type { Field, Mapping } from './mapping.js';

/** Shapes that only values of one field have. Sources: HMCTS URN and ASN; CJS offence codes. */
const SHAPES: readonly (readonly [Field, RegExp])[] = [
  ['urn', /^\d{2}[A-Z0-9]{2}\d{7}$/],
  ['offenceCode', /^[A-Z]{2}\d{5}[A-C]?$/],
  ['asn', /^\d{2,4}[/ ]?[A-Z0-9]{4}[/ ]?[A-Z0-9]{2}[/ ]?\d{8,11}[A-Z]$/],
  ['court', /\b(?:magistrates|llys ynadon)\b/i],
  ['plea', /^(?:not )?guilty$/i],
  [
    'resultText',
    regexOf('i')`
      \b(?:
        fined?|imprisonment|community order|restraining order|costs of|victim surcharge|adjourned
        |conditional discharge|disqualified|compensation|no separate penalty|nsp|jailed|suspended sentence|withdrawn
        |dismissed|discharged|(?:weeks|months)['’]? (?:custody|prison)
      )\b
    `,
  ],
];
/** So much of a column must have the shape. */
const MOST = 0.8;

/** The field that the values of a column have the shape of; for a column whose heading says nothing. */
export function fieldShaped(values: readonly string[]): Field | undefined {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return undefined;
  return SHAPES.find(([, shape]) => share(filled, (value) => shape.test(value.trim())) >= MOST)?.[0];
}

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{2}|\d{4})\b/;

/** How the dates of some columns are written; `certain` is false where every one could be read either way. */
export function datesIn(values: readonly string[]): { readonly dates: Mapping['dates']; readonly certain: boolean } {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length > 0 && share(filled, (value) => /^[2-5]\d{4}(?:\.\d+)?$/.test(value)) >= MOST) {
    return { dates: 'excel_serial', certain: true };
  }
  const figures = filled.flatMap((value) => {
    const [, first, second] = FIGURES.exec(value) ?? [];
    return first === undefined || second === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const isMonthFirst = figures.some(({ second }) => second > 12) && !figures.some(({ first }) => first > 12);
  const isOpen = figures.length > 0 && figures.every(({ first, second }) => first <= 12 && second <= 12);
  return { dates: isMonthFirst ? 'month_first' : 'day_first', certain: !isOpen };
}

/** Whether a column holds dates. */
export function areDates(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length > 0 && share(filled, (value) => parseDocumentDate(value) !== null) >= MOST;
}

/** "April 2024", "Apr-24", "2024-04": a month and no day. */
const MONTH =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ '-]+(?:\d{4}|\d{2})|\d{4}-\d{2}|\d{1,2}\/\d{4})$/i;

/** Whether a column holds months. */
export function areMonths(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length > 0 && share(filled, (value) => MONTH.test(value.trim())) >= MOST;
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.filter(holds).length / values.length;
}
