import { existsSync } from 'node:fs';
import { databasePath } from '../database/database-path.js';
import { isPostgresUrl, postgresName } from '../database/postgres-url.js';
import type { Store } from '../tables.js';
import { openSqlite } from './open-sqlite.js';

export { databasePath } from '../database/database-path.js';

/**
 * Opens the database at `url` (a path, `:memory:`, or `postgres://…`), makes it where absent, and brings its schema up to
 * date. Close it with `store.destroy()`. Throws UsageError for a URL of another kind, a missing database where `mustExist`,
 * and a database of a newer ordergap; Fault where it is no database or cannot be opened.
 */
export async function openStore(url: string, options: { readonly mustExist?: boolean } = {}): Promise<Store> {
  if (!isPostgresUrl(url)) return openSqlite(databasePath(url), options);
  const { openPostgres } = await import('./open-postgres.js');
  return openPostgres(url, options);
}

/** A database as it is told to people: its path as given, or its address without user and password. */
export function databaseName(url: string): string {
  return isPostgresUrl(url) ? postgresName(url) : url;
}

/** Whether there can be something at a URL: what is on a server is known when it is asked. */
export function mayExist(url: string): boolean {
  return isPostgresUrl(url) || existsSync(databasePath(url));
}
