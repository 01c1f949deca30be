import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { rememberingStatements } from './remembered-statements.js';

/**
 * Kysely's SQLite dialect with four differences: statements are prepared once; a transaction takes the write lock as it
 * begins (one that reads first and writes later is refused at once when another process wrote in between, one that begins
 * so waits its turn); what SQLite took back by itself, for want of room, is not taken back again, which would fail and
 * hide why; and the schema is changed as a whole.
 */
export function sqliteDialect(open: () => Database.Database): Dialect {
  return {
    createAdapter: () => new WholeSchemaAdapter(),
    createDriver: () => {
      let database: Database.Database | undefined;
      const opened = async () => {
        database = open();
        return rememberingStatements(database);
      };
      return new ImmediateDriver(opened, () => database?.inTransaction === true);
    },
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** A schema is changed in one transaction, all of it or nothing: SQLite can, and Kysely takes it that it cannot. */
class WholeSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean;

  constructor(database: () => Promise<SqliteDatabase>, isInTransaction: () => boolean) {
    super({ database });
    this.#isInTransaction = isInTransaction;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#isInTransaction()) await super.rollbackTransaction(connection);
  }
}
