import { statSync } from 'node:fs';
import type { IsOwn } from '../sources/folders/folder.js';
import { isPostgresUrl } from '../store/database/postgres-url.js';
import { secretPath } from '../store/database/secret.js';
import { backupsOf } from '../store/opening/backups.js';
import { databasePath } from '../store/opening/open.js';
import { arrivalsOf } from './arrivals-of.js';

/**
 * Tells ordergap's own files from documents: the database with its logs and the copies beside it, the secret, and the folder of
 * what came from the web. By what the file system knows them by, whatever they are called; looked up once, when first asked.
 */
export function ownFiles(configured: Parameters<typeof arrivalsOf>[0]): IsOwn {
  let own: ReadonlySet<string> | undefined;
  return (file) => {
    own ??= new Set(pathsOf(configured).flatMap(identityAt));
    return own.has(identityOf(file));
  };
}

function pathsOf(configured: Parameters<typeof arrivalsOf>[0]): readonly string[] {
  const others = [secretPath(), arrivalsOf(configured)];
  if (isPostgresUrl(configured.db)) return others;
  const path = databasePath(configured.db);
  return [...['', '-wal', '-shm', '-journal'].map((suffix) => path + suffix), ...backupsOf(path), ...others];
}

function identityAt(path: string): readonly string[] {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? [] : [identityOf(found)];
}

function identityOf({ dev, ino }: Parameters<IsOwn>[0]): string {
  return `${dev} ${ino}`;
}
