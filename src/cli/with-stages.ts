import { cpus } from 'node:os';
import { RULES_VERSION } from '../facts/version.js';
import { extractWhenAsked } from '../pipeline/reading/extract-when-asked.js';
import { openReadingPool, type ReadingPool } from '../pipeline/reading/reading-pool.js';
import type { Stages } from '../pipeline/reading/stages.js';
import { keyFrom, openSecret } from '../store/database/secret.js';
import type { Store } from '../store/tables.js';
import { withDatabase } from './with-database.js';

/** Opens the database and the pool that reads documents, for the commands that take documents in. */
export async function withStages<Answer>(
  url: string,
  { readers = Math.max(1, cpus().length) }: { readonly readers?: number },
  work: (store: Store, stages: Stages, pool: ReadingPool) => Promise<Answer>,
): Promise<Answer> {
  const secret = openSecret();
  return withDatabase(url, { mustExist: false }, async (store) => {
    const pool = openReadingPool({ threads: readers, secret });
    try {
      const stages = {
        read: pool.take,
        extract: extractWhenAsked(),
        rulesVersion: RULES_VERSION,
        key: keyFrom(secret),
        url,
        now: () => new Date().toISOString(),
        readers,
      };
      return await work(store, stages, pool);
    } finally {
      await pool.close();
    }
  });
}
