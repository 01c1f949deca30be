import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** How many statements are kept, the latest used; a longer one (a list of ids) seldom comes again as it was. */
const MOST = 200;
const LONGEST = 5000;

/** A database that prepares a statement once for as long as it is in use: preparing takes longer than running most. */
export function rememberingStatements(database: Database.Database): SqliteDatabase {
  const known = new Map<string, Database.Statement>();
  return {
    close: () => {
      known.clear();
      database.close();
    },
    prepare: (sql) => {
      const kept = known.get(sql);
      known.delete(sql);
      // One that is still giving rows cannot be run a second time.
      const statement = kept === undefined || kept.busy ? database.prepare(sql) : kept;
      if (sql.length <= LONGEST) known.set(sql, statement);
      const [oldest] = known.size > MOST ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return statement;
    },
  };
}
