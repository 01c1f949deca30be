import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import type { SourceItemRow } from '../tables/source-item.table.js';
import type { Store } from '../tables.js';

/** Everything remembered of a source's files or addresses, by their keyed hashes. */
export async function itemsOf(db: Store, source: string): Promise<Map<string, SourceItemRow>> {
  const rows = await db.selectFrom('source_item').selectAll().where('source', '=', source).execute();
  return new Map(rows.map((row) => [row.item, row]));
}

export function freshItem(
  source: string,
  item: string,
  seen: { readonly stamp: string; readonly at: string },
): SourceItemRow {
  return {
    source,
    item,
    stamp: seen.stamp,
    seen_at: seen.at,
    taken_at: null,
    stored_at: null,
    file_id: null,
    etag: null,
    last_modified: null,
    answered_by: null,
    failures: 0,
    code: null,
    next_look: '',
  };
}

/** Writes what is known of items in the place of what was. One transaction. */
export async function keepItems(store: Store, rows: readonly SourceItemRow[]): Promise<void> {
  if (rows.length === 0) return;
  await store.transaction().execute(async (db) => {
    for (const source of new Set(rows.map((row) => row.source)))
      await removeItems(
        db,
        source,
        rows.flatMap((row) => (row.source === source ? [row.item] : [])),
      );
    await insertRows(db, 'source_item', rows);
  });
}

/** Forgets files that are not there any more. */
export async function removeItems(db: Store, source: string, items: readonly string[]): Promise<void> {
  for (const some of batches(items))
    await db
      .deleteFrom('source_item')
      .where('source', '=', source)
      .where('item', 'in', [...some])
      .execute();
}

/** Notes that what items hold was handed on, and as which documents. Returns how many the source had not brought before. */
export async function markTaken(
  store: Store,
  { source, item }: { readonly source: string; readonly item: string },
  taken: { readonly at: string; readonly fileId: string; readonly documents: Iterable<string> },
): Promise<number> {
  return store.transaction().execute(async (db) => {
    let fresh = 0;
    for (const document of taken.documents) {
      const known = await db
        .selectFrom('source_arrival')
        .select('item')
        .where('source', '=', source)
        .where('document_id', '=', document)
        .executeTakeFirst();
      if (known === undefined) fresh += 1;
      await db
        .insertInto('source_arrival')
        .values({ source, item, file_id: taken.fileId, document_id: document, arrived_at: taken.at })
        .onConflict((conflict) =>
          conflict.columns(['source', 'document_id', 'item']).doUpdateSet({ file_id: taken.fileId }),
        )
        .execute();
    }
    await db
      .updateTable('source_item')
      .set({ taken_at: taken.at, stored_at: null, file_id: taken.fileId })
      .where('source', '=', source)
      .where('item', '=', item)
      .execute();
    return fresh;
  });
}

/** The files that were fetched and not yet handed on to be read, by their hashes. */
export async function untakenFiles(db: Store): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('source_item')
    .select('file_id')
    .where('taken_at', 'is', null)
    .where('file_id', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ file_id }) => file_id ?? []));
}
