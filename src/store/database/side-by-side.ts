import { sql } from 'kysely';
import type { Store } from '../tables.js';
import { isPostgres } from './sql-dialect.js';

/** The advisory lock of those who write, held until their transaction ends; a number of our own. */
export const WRITERS_LOCK = 1_919_247_201;

/**
 * A transaction that stores what it was given, and reads nothing that another of its kind writes. On PostgreSQL several
 * run at once, in as many processes; none beside a transaction that joins cases, which has the database to itself. In
 * SQLite every transaction is alone.
 */
export async function sideBySide<Answer>(store: Store, work: (db: Store) => Promise<Answer>): Promise<Answer> {
  return unguarded(store, async (db) => {
    if (isPostgres(db)) await sql`select pg_advisory_xact_lock_shared(${sql.lit(WRITERS_LOCK)})`.execute(db);
    return work(db);
  });
}

/** A transaction on jobs and leases alone, whose rows it takes in hand itself: it waits for no other work. */
export async function unguarded<Answer>(store: Store, work: (db: Store) => Promise<Answer>): Promise<Answer> {
  return store.transaction().setIsolationLevel('read committed').execute(work);
}
