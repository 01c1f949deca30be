import { openStore } from '../store/opening/open.js';
import type { Store } from '../store/tables.js';

/** Opens the database, closes it when `work` has ended. `mustExist` where there is nothing to ask of a new one. */
export async function withDatabase<Answer>(
  url: string,
  options: { readonly mustExist: boolean },
  work: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = await openStore(url, options);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}
