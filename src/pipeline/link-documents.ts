import { fillLinkKeys } from '../store/fill-link-keys.js';
import { endJobs } from '../store/job.js';
import type { Key } from '../store/secret.js';
import { appearancesIn } from '../store/stored-links.js';
import type { Store } from '../store/tables.js';
import { relink } from './relink.js';

/**
 * Joins what documents tell of to what is known, in one transaction: the same cases in whatever order documents come, and
 * at a cost that grows with the documents and not with the database.
 */
export async function linkDocuments(store: Store, documentIds: readonly string[], key: Key): Promise<void> {
  await store.transaction().execute(async (db) => {
    const changed = await appearancesIn(db, documentIds);
    await fillLinkKeys(db, changed, key);
    await relink(db, { changed }, key);
    await endJobs(db, 'link', documentIds);
  });
}
