import { insertRows } from '../database/insert-rows.js';
import { writtenOnce } from '../database/written-once.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';

export async function findDocument(db: Store, id: string): Promise<SourceDocumentRow | undefined> {
  const [row] = await documentCalled(db, { id });
  return row;
}

const documentCalled = writtenOnce<Pick<SourceDocumentRow, 'id'>, SourceDocumentRow>(['id'], (db, { id }) =>
  db.selectFrom('source_document').selectAll().where('id', '=', id),
);

/**
 * Writes a document's row in the place of an earlier one of the same bytes, with everything that hung on it.
 * The first name and path in alphabetical order are kept, so that it does not matter which copy came first.
 */
export async function replaceDocument(
  db: Store,
  row: SourceDocumentRow,
  earlier: SourceDocumentRow | undefined,
): Promise<void> {
  if (earlier) await db.deleteFrom('source_document').where('id', '=', row.id).execute();
  const named = earlier ? firstNamed(earlier, row) : row;
  await insertRows(db, 'source_document', [{ ...row, name: named.name, path: named.path }]);
}

/** Another copy of a document the store holds: only its name can change. */
export async function noteCopy(
  db: Store,
  earlier: SourceDocumentRow,
  name: string,
  path: string | null,
): Promise<void> {
  const named = firstNamed(earlier, { name, path });
  if (named.name === earlier.name && named.path === earlier.path) return;
  await db.updateTable('source_document').set(named).where('id', '=', earlier.id).execute();
}

/** The documents in quarantine, by name. */
export async function quarantinedDocuments(db: Store): Promise<readonly SourceDocumentRow[]> {
  return db
    .selectFrom('source_document')
    .selectAll()
    .where('status', '=', 'quarantined')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

type Named = Pick<SourceDocumentRow, 'name' | 'path'>;

function firstNamed(a: Named, b: Named): Named {
  const first = a.name < b.name || (a.name === b.name && (a.path ?? '') <= (b.path ?? '')) ? a : b;
  return { name: first.name, path: first.path };
}

/** How many documents have no appearance left that a later account has not replaced. */
export async function countSuperseded(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom((query) =>
      query
        .selectFrom('case_appearance as c')
        .innerJoin('appearance as a', 'a.id', 'c.appearance_id')
        .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
        .select('h.document_id')
        .distinct()
        .where('c.superseded_by', 'is not', null)
        .as('replaced'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('hearing as heard')
            .innerJoin('appearance as own', 'own.hearing_id', 'heard.id')
            .innerJoin('case_appearance as standing', 'standing.appearance_id', 'own.id')
            .select('standing.case_id')
            .whereRef('heard.document_id', '=', 'replaced.document_id')
            .where('standing.superseded_by', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A file that once could not be opened and now can is in quarantine no more. */
export async function forgetUnopened(db: Store, id: string): Promise<void> {
  await deleteUnopened(db, { id });
}

const deleteUnopened = writtenOnce<Pick<SourceDocumentRow, 'id'>, unknown>(['id'], (db, { id }) =>
  db.deleteFrom('source_document').where('id', '=', id).where('code', '=', 'unreadable_file'),
);

/** How many documents of each format there are, read or set aside; of those in quarantine none is known. */
export async function countByFormat(db: Store): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('source_document')
    .select(({ fn }) => ['format', fn.countAll<number>().as('count')])
    .where('status', '!=', 'quarantined')
    .groupBy('format')
    .execute();
  return new Map(rows.flatMap(({ format, count }) => (format === null ? [] : [[format, Number(count)] as const])));
}

/** How many documents retention has erased names or words of. */
export async function countErased(db: Store): Promise<number> {
  const { count } = await db
    .selectFrom('source_document')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('identity_erased_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
