import type { ProblemCode } from '../../problem.js';
import type { ReadDocument } from '../../returns/read-document.js';

/** What says that something in a document was not taken by its reader. */
const LEFTOVERS: ReadonlySet<ProblemCode> = new Set(['unread_field', 'unread_line', 'no_text']);

/** A document as a strict run takes it: one with anything left over is in quarantine, its problems with it. */
export function strictly<Document extends ReadDocument>(
  read: Document,
): Document | (ReadDocument & { readonly extracted?: never; readonly prepared?: never }) {
  const left = read.problems.filter(({ code }) => LEFTOVERS.has(code));
  const [first] = left;
  if (!first || read.quarantined || read.setAside) return read;
  const { document, problems } = read;
  const some = left.length === 1 ? 'One of its fields or lines is' : `${left.length} of its fields or lines are`;
  const message = `${some} not read; \`ordergap read\` shows each. Without --strict the rest is taken.`;
  const quarantined = { code: 'not_fully_read', message, ...(first.at ? { at: first.at } : {}) } as const;
  return { document, listings: [], returns: [], problems, setAside: null, quarantined };
}
