import { markDaysDue } from '../store/court-days.js';
import { fillDocumentDays } from '../store/document-days.js';
import { fillLinkKeys } from '../store/fill-link-keys.js';
import { notHeld } from '../store/held-days.js';
import { endJobs } from '../store/job.js';
import type { Key } from '../store/secret.js';
import { appearancesIn } from '../store/stored-links.js';
import type { Store } from '../store/tables.js';
import { leaveOut } from './leave-out.js';
import { relink } from './relink.js';
import { settleWhenIdle } from './settle-days.js';

/**
 * Joins what documents tell of to what is known, in one transaction: the same cases in whatever order documents come, and
 * at a cost that grows with the documents and not with the database. The last of a run settles the coverage ledger.
 */
export async function linkDocuments(store: Store, documentIds: readonly string[], key: Key): Promise<void> {
  await store.transaction().execute(async (db) => {
    const changed = await appearancesIn(db, documentIds);
    await fillLinkKeys(db, changed, key);
    await fillDocumentDays(db, documentIds);
    await markDaysDue(db, documentIds);
    const linked = await notHeld(db, changed);
    const isLinked = new Set(linked);
    const left = await leaveOut(
      db,
      changed.filter((id) => !isLinked.has(id)),
    );
    await relink(db, { changed: linked, ...left }, key);
    await endJobs(db, 'link', documentIds);
    await settleWhenIdle(db, key);
  });
}
