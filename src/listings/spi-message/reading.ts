import type { XmlElement } from '../../documents/content.js';
import type { Problem } from '../../problem.js';
import { parseDocumentDate } from '../../text/figures/document-dates.js';
import type { XmlFields } from '../fields/xml-fields.js';

/** What reading one message shares. */
export interface Reading {
  readonly fields: XmlFields;
  readonly problems: Problem[];
  /** When the message was made, where its envelope says: an instant or a date. */
  readonly issuedAt: string | undefined;
}

/** The words at a path that every message has; a problem where they are missing. */
export function requiredText(from: XmlElement, path: string, reading: Reading): string | undefined {
  const value = reading.fields.text(from, path);
  if (value === undefined) report(reading, 'missing_field', `${from.name} has no ${path}.`, from);
  return value;
}

/** The date at a path, `YYYY-MM-DD`; a problem where something else stands there, as in anonymised messages. */
export function dateAt(from: XmlElement, path: string, reading: Reading): string | undefined {
  const printed = reading.fields.text(from, path);
  if (printed === undefined) return undefined;
  const found = parseDocumentDate(printed);
  if (!found) {
    const at = reading.fields.first(from, path) ?? from;
    report(reading, 'date_unreadable', `${from.name}/${path} is no date.`, at);
  }
  return found?.iso;
}

/** The date at a path that every message has; without one the units of the message are outside every period. */
export function requiredDate(from: XmlElement, path: string, reading: Reading): string | undefined {
  if (reading.fields.text(from, path) === undefined) {
    report(reading, 'date_unreadable', `${from.name} has no ${path}.`, from);
  }
  return dateAt(from, path, reading);
}

export function report({ problems }: Reading, code: Problem['code'], message: string, at: XmlElement): void {
  problems.push({ code, message, at: { path: at.path, line: at.line } });
}
