import { sql } from 'kysely';
import { errorCode } from './error-code.js';
import type { Store } from './tables.js';

/**
 * Writes the database file anew: what was deleted leaves no page behind. Needs as much room again while it runs. Left out
 * where another process holds the database, for deleted rows are overwritten where they stood in any case.
 */
export async function compact(db: Store): Promise<void> {
  try {
    await sql`vacuum`.execute(db);
  } catch (error) {
    if (!/^SQLITE_(?:BUSY|LOCKED)/.test(errorCode(error) ?? '')) throw error;
  }
}
