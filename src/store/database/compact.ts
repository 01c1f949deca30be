import { sql } from 'kysely';
import type { Store, Tables } from '../tables.js';
import { errorCode } from './error-code.js';
import { isPostgres } from './sql-dialect.js';

/** What personal data is deleted from, or set to nothing in. */
const OF_PEOPLE: readonly (keyof Tables)[] = ['identity_line', 'source_text', 'appearance', 'link_key', 'job'];

/**
 * Writes the tables of personal data anew on PostgreSQL, each as soon as nobody reads it, so that what was deleted is in no
 * page of them. SQLite overwrites what is deleted where it stood.
 */
export async function clearPages(db: Store): Promise<void> {
  if (!isPostgres(db)) return;
  await sql`vacuum (full) ${sql.join(OF_PEOPLE.map((name) => sql.table(name)))}`.execute(db);
}

/**
 * Writes the database file anew: what was deleted leaves no page behind. Needs as much room again while it runs. Left out
 * where another process holds the database, for deleted rows are overwritten where they stood in any case.
 */
export async function compact(db: Store): Promise<void> {
  if (isPostgres(db)) return clearPages(db);
  try {
    await sql`vacuum`.execute(db);
  } catch (error) {
    if (!/^SQLITE_(?:BUSY|LOCKED)/.test(errorCode(error) ?? '')) throw error;
  }
}
