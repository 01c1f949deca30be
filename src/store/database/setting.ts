import { UsageError } from '../../usage-error.js';
import type { Store } from '../tables.js';
import type { Key } from './secret.js';

/**
 * Refuses a database made with another secret: the same person would get two keys in it. Throws UsageError.
 * The database keeps a hash made with the secret, never the secret.
 */
export async function holdSecret(store: Store, key: Key): Promise<void> {
  const value = key('setting', 'secret');
  await store
    .insertInto('setting')
    .values({ name: 'secret', value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await store.selectFrom('setting').select('value').where('name', '=', 'secret').executeTakeFirst();
  if (kept?.value === value) return;
  throw new UsageError(
    'This database was made with another secret: set ORDERGAP_SECRET to the one it was made with, or use another --db.',
  );
}

/** By which rules the units of this database were made; null where none ever were. */
export async function unitRules(db: Store): Promise<string | null> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'unit_rules').executeTakeFirst();
  return row?.value ?? null;
}

export async function keepUnitRules(db: Store, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name: 'unit_rules', value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
