import { resolve } from 'node:path';
import { UsageError } from '../../usage-error.js';
import { isPostgresUrl } from './postgres-url.js';

/** The path in the URL of a database that is a file. UsageError for one that is not. */
export function databasePath(url: string): string {
  if (isPostgresUrl(url)) {
    throw new UsageError('This needs a database in a file of its own: give --db the path of a SQLite file.');
  }
  if (url === '') throw new UsageError('--db is empty: give it the path of a SQLite file.');
  if (url === ':memory:') return url;
  const path = url.replace(/^(?:sqlite|file):(?:\/\/)?/i, '');
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    throw new UsageError(
      '--db takes the path of a SQLite file or a postgres:// address; this is a URL of another kind.',
    );
  }
  return resolve(path);
}
