import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sql } from 'kysely';
import { Fault } from '../../fault.js';
import { databasePath } from '../database/database-path.js';
import { isPostgresUrl } from '../database/postgres-url.js';
import type { Store } from '../tables.js';

const MARK = '.before-';

/**
 * Copies a database beside itself before its schema is changed, under the name of the first change, for its owner alone. One
 * that is there already stays: an upgrade that was broken off is begun again from it. Fault where there is no room.
 */
export async function backUp(db: Store, path: string, change: string): Promise<void> {
  const copy = `${path}${MARK}${change}`;
  if (existsSync(copy)) return;
  const passing = `${copy}.part`;
  try {
    rmSync(passing, { force: true });
    // SQLite writes into an empty file: so it is its owner's from the first byte.
    closeSync(openSync(passing, 'wx', 0o600));
    await sql`vacuum into ${passing}`.execute(db);
    renameSync(passing, copy);
  } catch (error) {
    rmSync(passing, { force: true });
    throw new Fault(
      `${path} is of an earlier ordergap, and could not be copied before it is brought up to date (${String(Object(error).code ?? 'unknown')}). Make room for a copy beside it; the database is as it was.`,
    );
  }
}

/** The copies that lie beside a database. They hold what it held, names too. Of one on a server there are none. */
export function backupsOf(url: string): readonly string[] {
  if (isPostgresUrl(url)) return [];
  const path = databasePath(url);
  const folder = dirname(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(path)}${MARK}`))
    .map((name) => join(folder, name))
    .sort();
}

/** Removes the copies beside a database; says how many there were. */
export function removeBackups(url: string): number {
  const copies = backupsOf(url);
  for (const copy of copies) rmSync(copy, { force: true });
  return copies.length;
}
