import { markDaysDue } from '../../store/case-files/court-days.js';
import { clearPages } from '../../store/database/compact.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { deleteDocument, documentNamed, emptyLog } from '../../store/documents/forget-document.js';
import { appearancesIn } from '../../store/links/stored-links.js';
import { unsettledWithout } from '../../store/links/unsettled.js';
import { forgetDayDecisions } from '../../store/said/day-decision.js';
import type { Store } from '../../store/tables.js';
import { asOnlyRun } from '../queue/run-lease.js';
import { relink } from './relink.js';
import { settleWhenIdle } from './settle-days.js';

/** What went with a document. */
export interface Forgotten {
  readonly document: string;
  readonly name: string;
  readonly defendants: number;
  /** Cases it told of: joined anew from what is left, or gone. */
  readonly cases: number;
}

/**
 * Takes a document out of the database: what is left is what the database would be had it never come, and so are the cases.
 * Decisions on its appearances go too. Throws UsageError where there is no such document.
 */
export async function forgetDocument(store: Store, given: string, key: Key, onWait?: () => void): Promise<Forgotten> {
  await holdSecret(store, key);
  return asOnlyRun(
    store,
    async () => {
      const { id, name } = await documentNamed(store, given);
      const forgotten = await store.transaction().execute(async (db) => {
        const appearanceIds = await appearancesIn(db, [id]);
        const { appearances: unsettled, persons, caseIds } = await unsettledWithout(db, appearanceIds);
        await markDaysDue(db, [id]);
        await deleteDocument(db, id, { appearanceIds, caseIds });
        await forgetDayDecisions(db);
        await relink(db, { changed: [], unsettled, persons }, key);
        await settleWhenIdle(db, key);
        return { document: id, name, defendants: appearanceIds.length, cases: caseIds.length };
      });
      await clearPages(store);
      await emptyLog(store);
      return forgotten;
    },
    onWait,
  );
}
