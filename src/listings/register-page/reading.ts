import type { Place } from '../../place.js';
import type { Problem } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import type { PrintedField } from './printed-fields.js';
import { printedValue } from './printed-text.js';

/** What reading one register shares: where lines wrap, and the problems met so far. */
export interface Reading {
  readonly rightEdge: number;
  readonly problems: Problem[];
}

/** The date a field prints, `YYYY-MM-DD`; undefined where it prints none, with a problem where it prints something else. */
export function printedDate(field: PrintedField | undefined, reading: Reading): string | undefined {
  const printed = printedValue(field);
  if (printed === undefined) return undefined;
  const found = parseDocumentDate(printed);
  if (!found) report('date_unreadable', 'A date of the register is no date.', field, reading);
  return found?.iso;
}

export function printedNumber(field: PrintedField | undefined, reading: Reading): number | undefined {
  const printed = printedValue(field);
  if (printed === undefined) return undefined;
  if (/^\d{1,6}$/.test(printed)) return Number(printed);
  report('number_unreadable', 'A number of the register is no number.', field, reading);
  return undefined;
}

export function reportMissing(what: string, at: PrintedField, reading: Reading): void {
  report('missing_field', `The register prints no ${what}.`, at, reading);
}

export function report(
  code: Problem['code'],
  message: string,
  field: PrintedField | undefined,
  reading: Reading,
): void {
  reading.problems.push({ code, message, ...(field ? { at: placeOf(field) } : {}) });
}

/** A field's place, to the point. */
export function placeOf({ at: { page, x, y } }: PrintedField): Place {
  return { page, x: Math.round(x), y: Math.round(y) };
}
