import { readingNamed } from '../../store/case-files/named-reading.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { refuseNames } from '../../store/documents/refuse-names.js';
import { linkPairs } from '../../store/links/link-review.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { asOnlyRun } from '../queue/run-lease.js';
import { relink } from '../taking/relink.js';
import { type DecidedReading, decideReading, type Said } from './decide-reading.js';
import { type DecidedUnit, decideUnit } from './decide-unit.js';

/** Whether the id is of a pair of records: `ordergap review` lists pairs, readings and units with ids of one kind. */
export async function isOfPair(store: Store, given: string): Promise<boolean> {
  if (given.includes(':')) return true;
  const id = given.toLowerCase();
  return id.length >= 4 && (await linkPairs(store)).some((pair) => pair.id.startsWith(id));
}

/**
 * Keeps what a person said of a reading or of a whole unit, and joins anew what it touches: it wins over every rule, earlier
 * decisions stay on record, and `set` null takes the last one back. Throws UsageError, and nothing is written, for an id of
 * nothing and for what cannot be said of it.
 */
export async function decideOnReading(
  store: Store,
  { id, ...said }: Said & { readonly id: string },
  key: Key,
  onWait?: () => void,
): Promise<DecidedReading | DecidedUnit> {
  await holdSecret(store, key);
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const named = await readingNamed(db, id);
        if (named === null) {
          throw new UsageError(
            `Nothing has an id that begins with ${id}: ordergap review and ordergap explain print them.`,
          );
        }
        const decided =
          named.is === 'case' ? await decideUnit(db, named.caseId, said) : await decideReading(db, named, said);
        await refuseNames(
          db,
          decided.kind === 'unit' ? { caseId: decided.id } : { appearanceIds: [decided.appearanceId] },
          said.reason,
          'The reason',
        );
        if (decided.kind !== 'unit') await relink(db, { changed: [decided.appearanceId] }, key);
        return decided;
      }),
    onWait,
  );
}
