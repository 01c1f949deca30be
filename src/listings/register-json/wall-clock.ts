import { parseDocumentDate, parseDocumentTime, parseInstant } from '../../text/figures/document-dates.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { below } from '../fields/pointer.js';

/**
 * The day and time a register gives a hearing. London wall-clock time stands there with a literal Z (defects C10 and D9 of the
 * registers): read as moments in UTC, late hearings would change their day.
 */
export function wallClock(
  fields: Fields,
  names: readonly string[],
  audit: FieldAudit,
): { readonly date?: string; readonly time?: string; readonly printed?: string } {
  const name = names.find((candidate) => fields.has(candidate));
  const printed = fields.text(...names);
  if (name === undefined || printed === undefined) return {};
  const local = printed.replace(/Z$/, '');
  const date = parseDocumentDate(local)?.iso;
  const time = hasClock(local) ? parseDocumentTime(local) : null;
  if (date === undefined && time === null) {
    audit.raise('date_unreadable', `The field ${name} holds no date.`, below(fields.pointer, name));
  }
  return { printed, ...(date === undefined ? {} : { date }), ...(time === null ? {} : { time }) };
}

/** Midnight is what systems write for a day without a time. */
function hasClock(printed: string): boolean {
  return /\d{1,2}:\d{2}/.test(printed) && !/T00:00(?::00(?:\.0+)?)?$/.test(printed);
}

/** When a register was made, in the same clock. A stamp from before the hearing is left from a template, and none of this account. */
export function madeAt(
  fields: Fields,
  sittingDate: string | undefined,
  ...names: readonly string[]
): string | undefined {
  const stamp = parseInstant(fields.text(...names)?.replace(/Z$/, '')) ?? undefined;
  return stamp !== undefined && sittingDate !== undefined && stamp.slice(0, 10) >= sittingDate ? stamp : undefined;
}
