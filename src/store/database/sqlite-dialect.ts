import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { rememberingStatements } from './remembered-statements.js';

/**
 * Kysely's SQLite dialect with two differences: statements are prepared once, and a transaction takes the write lock as it
 * begins. A transaction that reads first and writes later is refused at once when another process wrote in between; one
 * that begins so waits its turn.
 */
export function sqliteDialect(open: () => Database.Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ImmediateDriver({ database: async () => rememberingStatements(open()) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
