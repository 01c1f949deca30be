import type { LeaseRow } from './lease.table.js';
import type { Store } from './tables.js';

/** Takes or renews a lease for `owner`; undefined when it is held, else the lease another holds. */
export async function takeLease(
  store: Store,
  wanted: LeaseRow,
  { now, isDead }: { readonly now: string; readonly isDead: (owner: string) => boolean },
): Promise<LeaseRow | undefined> {
  return store.transaction().execute(async (db) => {
    const held = await db.selectFrom('lease').selectAll().where('name', '=', wanted.name).executeTakeFirst();
    if (held && held.owner !== wanted.owner && held.leased_until > now && !isDead(held.owner)) return held;
    await db
      .insertInto('lease')
      .values(wanted)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(wanted))
      .execute();
    return undefined;
  });
}

export async function giveUpLease(store: Store, name: string, owner: string): Promise<void> {
  await store.deleteFrom('lease').where('name', '=', name).where('owner', '=', owner).execute();
}
