import { candidatesOf } from '../store/candidates.js';
import { deleteDocument, documentNamed, emptyLog } from '../store/forget-document.js';
import type { Key } from '../store/secret.js';
import { holdSecret } from '../store/setting.js';
import { appearancesIn, storedLinks } from '../store/stored-links.js';
import type { Store } from '../store/tables.js';
import { relink } from './relink.js';
import { asOnlyRun } from './run-lease.js';

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
        const own = new Set(appearanceIds);
        const unsettled = (await candidatesOf(db, appearanceIds)).filter((one) => !own.has(one));
        const links = [...(await storedLinks(db, appearanceIds)).values()];
        const caseIds = [...new Set(links.map(({ caseId }) => caseId))];
        const persons = [...new Set(links.map(({ personId }) => personId))];
        await deleteDocument(db, id, { appearanceIds, caseIds });
        await relink(db, { changed: [], unsettled, persons }, key);
        return { document: id, name, defendants: appearanceIds.length, cases: caseIds.length };
      });
      await emptyLog(store);
      return forgotten;
    },
    onWait,
  );
}
