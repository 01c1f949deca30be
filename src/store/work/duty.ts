import type { DutyRow } from '../tables/duty.table.js';
import type { Store } from '../tables.js';

/** What is known of each duty, in the order of names. */
export async function duties(db: Store): Promise<readonly DutyRow[]> {
  return db.selectFrom('duty').selectAll().orderBy('name').execute();
}

/**
 * Whether a duty was not begun after `since`; one that never ended, not after `abandonedSince`. The caller sees to it that
 * nobody is at it.
 */
export async function isDutyDue(
  db: Store,
  name: string,
  { since, abandonedSince }: { readonly since: string; readonly abandonedSince: string },
): Promise<boolean> {
  const known = await db.selectFrom('duty').selectAll().where('name', '=', name).executeTakeFirst();
  if (!known) return true;
  const began = known.began_at ?? '';
  const hasEnded = [known.done_at, known.failed_at].some((ended) => ended !== null && ended >= began);
  return began <= (hasEnded ? since : abandonedSince);
}

/** Notes that a duty begins. */
export async function beginDuty(db: Store, name: string, now: string): Promise<void> {
  await db
    .insertInto('duty')
    .values({ name, began_at: now, done_at: null, failed_at: null, error: null })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ began_at: now }))
    .execute();
}

/** Notes how a duty ended: `error` is the kind of what went wrong and no words of a record. */
export async function endDuty(
  store: Store,
  name: string,
  { now, error }: { readonly now: string; readonly error?: string | undefined },
): Promise<void> {
  const ended = error === undefined ? { done_at: now, error: null } : { failed_at: now, error };
  await store.updateTable('duty').set(ended).where('name', '=', name).execute();
}
