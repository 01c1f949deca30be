import { type Kysely, type Migration, sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';

/** The keys of a new appearance are stored with it, many rows at once, and no longer by a trigger, which took a fifth of storing a document. */
export const keysWithRows: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    if (!isPostgres(db)) {
      await sql`drop trigger appearance_keyed`.execute(db);
      return;
    }
    await sql`drop trigger appearance_keyed on appearance`.execute(db);
    await sql`create trigger appearance_keyed after delete or update of link_keys on appearance
      for each row execute function ordergap_key_appearance()`.execute(db);
  },
};
