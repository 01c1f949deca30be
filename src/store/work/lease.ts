import { unguarded } from '../database/side-by-side.js';
import { waitedFor } from '../database/sql-dialect.js';
import type { LeaseRow } from '../tables/lease.table.js';
import type { Store } from '../tables.js';

/** Takes or renews a lease for `owner`; undefined when it is held, else the lease another holds. */
export async function takeLease(
  store: Store,
  wanted: LeaseRow,
  { now, isDead }: { readonly now: string; readonly isDead: (owner: string) => boolean },
): Promise<LeaseRow | undefined> {
  return unguarded(store, async (db) => {
    for (;;) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('lease')
        .values(wanted)
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirstOrThrow();
      if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return undefined;
      const one = db.selectFrom('lease').selectAll().where('name', '=', wanted.name);
      const held = await waitedFor(db, one).executeTakeFirst();
      // Given up in this moment.
      if (held === undefined) continue;
      if (held.owner !== wanted.owner && held.leased_until > now && !isDead(held.owner)) return held;
      await db.updateTable('lease').set(wanted).where('name', '=', wanted.name).execute();
      return undefined;
    }
  });
}

export async function giveUpLease(store: Store, name: string, owner: string): Promise<void> {
  await store.deleteFrom('lease').where('name', '=', name).where('owner', '=', owner).execute();
}

/** The leases whose names begin so, in the order of names. */
export async function leasesNamed(db: Store, beginning: string): Promise<readonly LeaseRow[]> {
  return db
    .selectFrom('lease')
    .selectAll()
    .where('name', '>=', beginning)
    .where('name', '<', `${beginning}\u{10ffff}`)
    .orderBy('name')
    .execute();
}

/** Removes the leases whose names begin so and that ran out before an instant. */
export async function removeLapsed(db: Store, beginning: string, before: string): Promise<void> {
  await db
    .deleteFrom('lease')
    .where('name', '>=', beginning)
    .where('name', '<', `${beginning}\u{10ffff}`)
    .where('leased_until', '<', before)
    .execute();
}
