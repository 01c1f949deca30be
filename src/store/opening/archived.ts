import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../../fault.js';
import { passingFolder, removePassing } from '../../sources/passing-folder.js';
import { databasePath } from '../database/database-path.js';
import { errorCode } from '../database/error-code.js';
import { isPostgresUrl } from '../database/postgres-url.js';

/**
 * Does work that only reads a database. One that may be read and not written, as an archive's copy on a medium for reading
 * alone, cannot be opened as others are: the work is given a passing copy of it, told of before, in a folder that its owner
 * alone may enter. Fault where there is no room for that.
 */
export async function withReadable<Answer>(
  url: string,
  work: (url: string) => Promise<Answer>,
  onCopy: () => void,
): Promise<Answer> {
  const path = isPostgresUrl(url) || url === ':memory:' ? undefined : databasePath(url);
  if (path === undefined || !isForReadingAlone(path)) return work(url);
  onCopy();
  const folder = passingFolder(tmpdir(), 'ordergap-archived');
  const copy = join(folder, basename(path));
  try {
    await copyTo(copy, path);
    return await work(copy);
  } finally {
    removePassing(folder);
  }
}

function isForReadingAlone(path: string): boolean {
  const opens = (flags: 'r' | 'r+') => may(() => closeSync(openSync(path, flags)));
  return !isFolder(path) && opens('r') && !(opens('r+') && may(() => accessSync(dirname(path), constants.W_OK)));
}

/** A folder is told of as one where it is opened. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function may(ask: () => void): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}

/**
 * In one piece: a copy made in several begins anew when another process writes in between, and beside a log index that may not be
 * written SQLite takes every further piece for that and never ends.
 */
const ALL_PAGES = 0x7f_ff_ff_ff;

async function copyTo(copy: string, path: string): Promise<void> {
  try {
    if (await copyOpened(copy, path)) return;
    // A log that was never written back belongs to the database.
    for (const suffix of ['', '-wal']) {
      if (!existsSync(path + suffix)) continue;
      copyFileSync(path + suffix, copy + suffix);
      chmodSync(copy + suffix, 0o600);
    }
  } catch (error) {
    throw new Fault(
      `${path} may only be read here, and could not be copied into ${tmpdir()} to be answered from (${errorCode(error) ?? 'unknown'}): make room there, or set TMPDIR to a folder that has it.`,
    );
  }
}

/** By SQLite itself, as other processes may be writing; false where it cannot open what it may not write beside. */
async function copyOpened(copy: string, path: string): Promise<boolean> {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { readonly: true });
    await database.backup(copy, { progress: () => ALL_PAGES });
    return true;
  } catch {
    rmSync(copy, { force: true });
    return false;
  } finally {
    database?.close();
  }
}
