import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { Fault } from '../../fault.js';
import { UsageError } from '../../usage-error.js';
import { sqliteDialect } from '../database/sqlite-dialect.js';
import { troubleOf } from '../database/trouble.js';
import type { Store, Tables } from '../tables.js';
import { backUp } from './backups.js';
import { makeTables, migrate, schemaState } from './migrate.js';

/** How long a writer waits for another process's transaction, milliseconds. */
const BUSY_TIMEOUT = 10_000;
/**
 * Pages kept in memory, kB: indexes are read all over, and 2 MB, SQLite’s own choice, hold few of them. A
 * second national day takes as long with 32 MB as with 40, and the forty-eighth as with 160 (2026-11-23: 28.0 and 27.7 s of
 * CPU, 411 and 476 MB of memory): what is not kept here the system has at hand.
 */
const CACHE = 32_000;
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
    if (state.is === 'empty' && mustExist && path !== ':memory:')
      throw new UsageError(`There is nothing of ordergap in ${path}. Begin with: ordergap ingest PATH --db ${path}`);
    if (path !== ':memory:') ownerOnly(path);
    for (const setting of SETTINGS) await sql.raw(`pragma ${setting}`).execute(store);
    if (state.is === 'earlier' && path !== ':memory:') await backUp(store, path, state.change);
    if (state.is === 'empty') await makeTables(store);
    if (state.is === 'earlier') await migrate(store);
  } catch (error) {
    await store.destroy().catch(() => undefined);
    if (error instanceof UsageError || error instanceof Fault) throw error;
    throw new Fault(`The database ${path} could not be opened: ${reason(error)}.`);
  }
  return store;
}

/** Nothing of a file that is there is changed: it may be another program's. */
function openFile(path: string): Database.Database {
  // The system says more clearly than SQLite why a file may not be written.
  if (path !== ':memory:') closeSync(openSync(path, 'a', 0o600));
  return new Database(path, { timeout: BUSY_TIMEOUT });
}

function ownerOnly(path: string): void {
  chmodSync(path, 0o600);
  // Made with the mode that the database had when it was first read.
  for (const log of [`${path}-wal`, `${path}-shm`]) if (existsSync(log)) chmodSync(log, 0o600);
}

function reason(error: unknown): string {
  return troubleOf(error) ?? (error instanceof Error ? error.message : String(error));
}
