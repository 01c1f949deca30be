import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Fault } from '../../fault.js';
import { UsageError } from '../../usage-error.js';
import { sqliteDialect } from '../database/sqlite-dialect.js';
import { troubleOf } from '../database/trouble.js';
import type { Store, Tables } from '../tables.js';
import { backUp } from './backups.js';
import { migrate, schemaState } from './migrate.js';

/** How long a writer waits for another process's transaction, milliseconds. */
const BUSY_TIMEOUT = 10_000;
/** Pages kept in memory, kB: a million hearings' indexes are read all over, and 2 MB, SQLite’s own choice, hold few of them. */
const CACHE = 64_000;
/** Pages in the log before they are written into the database, 32 MB: a transaction that links a day is longer than SQLite's 4 MB. */
const CHECKPOINT = 8_000;

/** What every connection is set to. */
export const SETTINGS: readonly string[] = [
  'journal_mode = WAL',
  'foreign_keys = ON',
  'secure_delete = ON',
  'synchronous = NORMAL',
  `cache_size = -${CACHE}`,
  `wal_autocheckpoint = ${CHECKPOINT}`,
];

/**
 * Opens the SQLite database at a path, which is readable by its owner alone and overwrites deleted rows. An earlier schema is
 * copied beside it before it is changed. UsageError where there is none and it must exist; Fault where it cannot be opened.
 */
export async function openSqlite(
  path: string,
  { mustExist = false }: { readonly mustExist?: boolean },
): Promise<Store> {
  if (mustExist && path !== ':memory:' && !existsSync(path)) {
    throw new UsageError(`There is no database at ${path}. Make one with: ordergap ingest PATH --db ${path}`);
  }
  const store = new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(path)) });
  try {
    const state = await schemaState(store, path);
    if (state.is === 'earlier' && path !== ':memory:') await backUp(store, path, state.change);
    if (state.is !== 'current') await migrate(store);
  } catch (error) {
    await store.destroy().catch(() => undefined);
    if (error instanceof UsageError || error instanceof Fault) throw error;
    throw new Fault(`The database ${path} could not be opened: ${reason(error)}.`);
  }
  return store;
}

function openFile(path: string): Database.Database {
  if (path !== ':memory:') ownerOnly(path);
  const database = new Database(path, { timeout: BUSY_TIMEOUT });
  for (const setting of SETTINGS) database.pragma(setting);
  return database;
}

/** Before SQLite opens it, so that its write-ahead log takes the same mode. */
function ownerOnly(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

function reason(error: unknown): string {
  return troubleOf(error) ?? (error instanceof Error ? error.message : String(error));
}
