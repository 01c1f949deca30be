import { parseDocumentTime } from '../../text/figures/document-dates.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { below } from '../fields/pointer.js';

/** The time a field names, `HH:MM` in London; words that name none are the problem `unread_field`. */
export function readTime(fields: Fields, name: string, audit: Pick<FieldAudit, 'raise'>): string | undefined {
  const printed = fields.text(name);
  const time = printed === undefined ? undefined : parseDocumentTime(printed);
  if (time === null) tellOfNoTime(name, fields.pointer, audit);
  return time ?? undefined;
}

/** Tells of words, in a field of an object that stands at a pointer, that name no time. */
export function tellOfNoTime(name: string, pointer: string, audit: Pick<FieldAudit, 'raise'>): void {
  audit.raise('unread_field', `The field ${name} holds no time.`, below(pointer, name));
}
