import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, Migrator, sql } from 'kysely';
import { Fault } from '../fault.js';
import { UsageError } from '../usage-error.js';
import { backUp } from './backups.js';
import { MIGRATIONS } from './migrations/index.js';
import { sqliteDialect } from './sqlite-dialect.js';
import type { Store, Tables } from './tables.js';
import { troubleOf } from './trouble.js';

/** How long a writer waits for another process's transaction, milliseconds. */
const BUSY_TIMEOUT = 10_000;
/** Pages kept in memory, kB: a million hearings' indexes are read all over, and 2 MB, SQLite’s own choice, hold few of them. */
const CACHE = 64_000;
/** Pages in the log before they are written into the database, 32 MB: a transaction that links a day is longer than SQLite's 4 MB. */
const CHECKPOINT = 8_000;

/**
 * Opens the database at `url` (a path, or `:memory:`), makes it where absent, and brings its schema up to date.
 * The file is readable by its owner alone; deleted rows are overwritten. An earlier schema is copied beside it before it is changed. Close it with `store.destroy()`.
 * Throws UsageError for a URL of another kind, a missing database where `mustExist`, and a database of a newer ordergap;
 * Fault where the file is no database or cannot be opened.
 */
export async function openStore(url: string, options: { readonly mustExist?: boolean } = {}): Promise<Store> {
  const path = databasePath(url);
  if (options.mustExist && path !== ':memory:' && !existsSync(path)) {
    throw new UsageError(`There is no database at ${path}. Make one with: ordergap ingest PATH --db ${path}`);
  }
  const store = new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(path)) });
  try {
    const change = await firstChange(store, path);
    if (change !== null && path !== ':memory:') await backUp(store, path, change);
    await migrate(store);
  } catch (error) {
    await store.destroy().catch(() => undefined);
    if (error instanceof UsageError || error instanceof Fault) throw error;
    throw new Fault(`The database ${path} could not be opened: ${reason(error)}.`);
  }
  return store;
}

/** The path in a database URL; UsageError for a kind of database there is no support for. */
export function databasePath(url: string): string {
  if (/^postgres(?:ql)?:\/\//i.test(url)) {
    throw new UsageError('PostgreSQL is not supported yet: give --db the path of a SQLite file.');
  }
  if (url === '') throw new UsageError('--db is empty: give it the path of a SQLite file.');
  if (url === ':memory:') return url;
  const path = url.replace(/^(?:sqlite|file):(?:\/\/)?/i, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    throw new UsageError('--db takes the path of a SQLite file; this is a URL of another kind.');
  }
  return resolve(path);
}

function openFile(path: string): Database.Database {
  if (path !== ':memory:') ownerOnly(path);
  const database = new Database(path, { timeout: BUSY_TIMEOUT });
  database.pragma('journal_mode = WAL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.pragma('synchronous = NORMAL');
  database.pragma(`cache_size = -${CACHE}`);
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT}`);
  return database;
}

/** Before SQLite opens it, so that its write-ahead log takes the same mode. */
function ownerOnly(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** The first change an earlier database still has to go through; null for a new one and one that is up to date. UsageError for one of a newer ordergap. */
async function firstChange(store: Store, path: string): Promise<string | null> {
  const table = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(store);
  if (table.rows.length === 0) return null;
  const done = (await sql<{ name: string }>`select name from kysely_migration`.execute(store)).rows.map(
    ({ name }) => name,
  );
  if (!done.every((name) => name in MIGRATIONS))
    throw new UsageError(`The database ${path} was made by a newer ordergap: update ordergap, or use another --db.`);
  if (done.length === 0) return null;
  return Object.keys(MIGRATIONS).find((name) => !done.includes(name)) ?? null;
}

async function migrate(store: Store): Promise<void> {
  const migrator = new Migrator({ db: store, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

function reason(error: unknown): string {
  return troubleOf(error) ?? (error instanceof Error ? error.message : String(error));
}
