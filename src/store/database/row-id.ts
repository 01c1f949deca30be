import { hash } from 'node:crypto';

/**
 * The id of a row: a hash of the document's id and the row's path in its listings, so that the same document gives the
 * same ids on every machine. 24 hex digits.
 *
 *     rowId(documentId, '/0/hearings/2/defendants/0')
 */
export function rowId(documentId: string, path: string): string {
  return hash('sha256', `${documentId}\n${path}`).slice(0, 24);
}
