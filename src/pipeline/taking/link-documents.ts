import { setImmediate } from 'node:timers/promises';
import { markDaysDue } from '../../store/case-files/court-days.js';
import { notHeld } from '../../store/case-files/held-days.js';
import type { Key } from '../../store/database/secret.js';
import { fillDocumentDays } from '../../store/documents/document-days.js';
import { fillLinkKeys } from '../../store/links/fill-link-keys.js';
import { appearancesIn, countAppearances } from '../../store/links/stored-links.js';
import type { Store } from '../../store/tables.js';
import { endJobs } from '../../store/work/job.js';
import { leaveOut } from './leave-out.js';
import { relink } from './relink.js';
import { settleWhenIdle } from './settle-days.js';

/**
 * How many appearances one transaction joins, unless one document holds more. Until it ends every page that it writes stays
 * in SQLite’s cache, and beyond some 20,000 of them nothing is left of that to read with (measured on 2026-11-22, a million hearings).
 */
const AT_A_TIME = 500;

/**
 * Joins what documents tell of to what is known, some documents a transaction: the same cases in whatever order documents
 * come, and at a cost that grows with the documents and not with the database. The last of a run settles the coverage ledger.
 */
export async function linkDocuments(store: Store, documentIds: readonly string[], key: Key): Promise<void> {
  const sizes = await countAppearances(store, documentIds);
  for (const some of groupsOf(documentIds, sizes)) {
    await linkSome(store, some, key);
    // The database answers without the event loop: let what was read meanwhile be stored.
    await setImmediate();
  }
}

/** Documents in the order given, so many together as hold no more than AT_A_TIME appearances. */
function* groupsOf(documentIds: readonly string[], sizes: ReadonlyMap<string, number>): Generator<readonly string[]> {
  let some: string[] = [];
  let held = 0;
  for (const id of documentIds) {
    const size = sizes.get(id) ?? 0;
    if (some.length > 0 && held + size > AT_A_TIME) {
      yield some;
      some = [];
      held = 0;
    }
    some.push(id);
    held += size;
  }
  if (some.length > 0) yield some;
}

async function linkSome(store: Store, documentIds: readonly string[], key: Key): Promise<void> {
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
