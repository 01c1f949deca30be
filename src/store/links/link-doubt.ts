import type { LinkInDoubt } from '../../cases/links/link-appearances.js';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import type { Store } from '../tables.js';

/** Writes the pairs in doubt among these appearances in the place of the earlier ones. */
export async function saveDoubts(
  db: Store,
  appearanceIds: readonly string[],
  doubts: readonly LinkInDoubt[],
): Promise<void> {
  for (const ids of batches(appearanceIds)) {
    await db
      .deleteFrom('link_doubt')
      .where('a', 'in', [...ids])
      .execute();
  }
  await insertRows(
    db,
    'link_doubt',
    doubts.map(({ a, b, level, why }) => ({ a, b, level, why })),
  );
}
