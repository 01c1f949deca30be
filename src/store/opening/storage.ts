import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { isPostgres } from '../database/sql-dialect.js';
import type { Store } from '../tables.js';
import { databasePath } from './open.js';

export interface Storage {
  /** Of the database with its log; null where it is in memory. */
  readonly bytes: number | null;
  /** The file system it lies on; null where that is a server's. */
  readonly disk: { readonly freeBytes: number; readonly bytes: number } | null;
}

/** How much room a database takes, and how much there is. */
export async function storageOf(db: Store, url: string): Promise<Storage> {
  if (isPostgres(db)) {
    const { rows } = await sql<{ bytes: string }>`select pg_database_size(current_database()) as bytes`.execute(db);
    return { bytes: Number(rows[0]?.bytes), disk: null };
  }
  const path = databasePath(url);
  if (path === ':memory:') return { bytes: null, disk: null };
  const files = ['', '-wal', '-shm'].map((suffix) => statSync(path + suffix, { throwIfNoEntry: false })?.size ?? 0);
  return { bytes: files.reduce((all, size) => all + size, 0), disk: diskOf(dirname(path)) };
}

/** The file system of a folder: what a user without privileges may still write. */
export function diskOf(folder: string): { readonly freeBytes: number; readonly bytes: number } {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { freeBytes: bavail * bsize, bytes: blocks * bsize };
}
