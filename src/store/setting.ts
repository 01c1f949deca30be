import { UsageError } from '../usage-error.js';
import type { Key } from './secret.js';
import type { Store } from './tables.js';

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
