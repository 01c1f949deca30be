import type { Place } from '../../place.js';
import { batches } from '../database/batches.js';
import { packed, unpacked } from '../database/packed.js';
import type { DocumentPlaceTable } from '../tables/document-place.table.js';
import type { Store } from '../tables.js';

/** The places of a document's results as its row keeps them; none of a document without results. */
export function placesRows(documentId: string, places: readonly Place[]): readonly DocumentPlaceTable[] {
  return places.length === 0 ? [] : [{ document_id: documentId, places: packed(JSON.stringify(places)) }];
}

/** Where the results of documents stand in them, by document: in the order of their positions. */
export async function loadPlaces(
  db: Store,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, readonly Place[]>();
  for (const ids of batches(documentIds)) {
    const rows = await db
      .selectFrom('document_place')
      .selectAll()
      .where('document_id', 'in', [...ids])
      .execute();
    for (const { document_id, places } of rows) found.set(document_id, JSON.parse(unpacked(places)) as Place[]);
  }
  return found;
}
