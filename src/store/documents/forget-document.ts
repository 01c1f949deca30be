import { sql } from 'kysely';
import { UsageError } from '../../usage-error.js';
import { batches } from '../database/batches.js';
import { isPostgres } from '../database/sql-dialect.js';
import type { SourceDocumentRow } from '../tables/source-document.table.js';
import type { Store } from '../tables.js';
import { forgetUnsaid, phrasesOf } from './phrase.js';
import { forgetArrival } from './source-arrival.js';

/**
 * The document of an id, of the beginning of one, or of a name that no other has. Throws UsageError where there is none,
 * and where there are several.
 */
export async function documentNamed(db: Store, given: string): Promise<SourceDocumentRow> {
  const isId = /^[0-9a-f]{4,64}$/i.test(given);
  const found = await db
    .selectFrom('source_document')
    .selectAll()
    .where((where) =>
      where.or([where('name', '=', given), ...(isId ? [where('id', 'like', `${given.toLowerCase()}%`)] : [])]),
    )
    .limit(2)
    .execute();
  const [one, another] = found;
  if (one && !another) return one;
  throw new UsageError(
    one
      ? 'More than one document has this name, or an id that begins so: give the whole id.'
      : 'There is no such document in this database: give its name, or its id, as ordergap explain shows it.',
  );
}

/** Deletes a document with everything that hangs on it, the cases it told of and what was decided about its appearances. */
export async function deleteDocument(
  db: Store,
  documentId: string,
  { appearanceIds, caseIds }: { readonly appearanceIds: readonly string[]; readonly caseIds: readonly string[] },
): Promise<void> {
  for (const ids of batches(caseIds))
    await db
      .deleteFrom('defendant_case')
      .where('id', 'in', [...ids])
      .execute();
  for (const ids of batches(appearanceIds)) {
    await db
      .deleteFrom('link_decision')
      .where((where) => where.or([where('a', 'in', [...ids]), where('b', 'in', [...ids])]))
      .execute();
  }
  await db.deleteFrom('job').where('id', '=', documentId).where('kind', 'in', ['ingest', 'extract', 'link']).execute();
  await forgetArrival(db, documentId);
  const said = await phrasesOf(db, documentId);
  await db.deleteFrom('source_document').where('id', '=', documentId).execute();
  await forgetUnsaid(db, said);
}

/**
 * Writes SQLite’s log of changes into the database and cuts it: what was deleted is in neither. False where another process
 * holds it open. PostgreSQL’s log is its server’s.
 */
export async function emptyLog(db: Store): Promise<boolean> {
  if (isPostgres(db)) return true;
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows.every(({ busy }) => busy === 0);
}
