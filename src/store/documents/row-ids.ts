import { hash } from 'node:crypto';
import type { Listing } from '../../listings/listing.js';
import { rowId } from '../database/row-id.js';
import type { Store } from '../tables.js';

/** The id of a row of one document by its path in the listings: `/0/hearings/2/defendants/0`. 24 hexadecimal digits. */
export type RowIds = (path: string) => string;

/**
 * Digits that the ids of one document's rows begin with: they lie together in every index, and storing a document writes a
 * few pages of each where it wrote one page a row (2026-11-23: half the pages a national day writes, 8 % of its CPU).
 */
const SHARED = 4;

/** The ids of a document's rows: the same on every machine. */
export function rowIds(documentId: string): RowIds {
  const shared = hash('sha256', documentId).slice(0, SHARED);
  return (path) => shared + rowId(documentId, path).slice(SHARED);
}

/** The ids that a stored document's rows have: those an earlier ordergap (2026-11-23 and before) stored share no digits. */
export async function storedRowIds(db: Store, documentId: string, listings: readonly Listing[]): Promise<RowIds> {
  const first = await db
    .selectFrom('hearing')
    .select('id')
    .where('document_id', '=', documentId)
    .where('position', '=', 0)
    .executeTakeFirst();
  const apart: RowIds = (path) => rowId(documentId, path);
  const at = listings.findIndex(({ hearings }) => hearings.length > 0);
  return first?.id === apart(`/${at}/hearings/0`) ? apart : rowIds(documentId);
}
