import { sql } from 'kysely';
import type { Store } from '../tables.js';
import { isPostgres } from './sql-dialect.js';

/** Pages of a large database kept in memory, kB: a million hearings' indexes take some 500 MB and are read all over. */
const CACHE = 160_000;
/** From how many pages, of 4 kB each, a database is large: 400 MB. */
const LARGE = 100_000;

/** Lets SQLite keep more of a large database in memory. PostgreSQL keeps what its server is told to. */
export async function fitCache(db: Store): Promise<void> {
  if (isPostgres(db)) return;
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  if ((rows[0]?.page_count ?? 0) >= LARGE) await sql.raw(`pragma cache_size = -${CACHE}`).execute(db);
}
