import { parseDocumentTime } from '../../text/figures/document-dates.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { below } from '../fields/pointer.js';

/** The time a field names, `HH:MM` in London; words that name none are the problem `unread_field`. */
export function readTime(fields: Fields, name: string, audit: Pick<FieldAudit, 'raise'>): string | undefined {
  const printed = fields.text(name);
  if (printed === undefined) return undefined;
  const time = parseDocumentTime(printed);
  if (time === null) audit.raise('unread_field', `The field ${name} holds no time.`, below(fields.pointer, name));
  return time ?? undefined;
}
