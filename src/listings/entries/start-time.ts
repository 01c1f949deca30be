import { parseDocumentTime } from '../../text/figures/document-dates.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { below } from '../fields/pointer.js';

/** The time a field names, `HH:MM` in London; words that name none are the problem `unread_field`. */
export function readTime(fields: Fields, name: string, audit: Pick<FieldAudit, 'raise'>): string | undefined {
  const printed = fields.text(name);
  return printed === undefined ? undefined : timeIn(printed, name, fields, audit);
}

/** The same, of the words of a field of an object that stands at a pointer. */
export function timeIn(
  printed: string,
  name: string,
  at: { readonly pointer: string },
  audit: Pick<FieldAudit, 'raise'>,
): string | undefined {
  const time = parseDocumentTime(printed);
  if (time === null) audit.raise('unread_field', `The field ${name} holds no time.`, below(at.pointer, name));
  return time ?? undefined;
}
