import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';
import { isPostgresUrl } from '../store/database/postgres-url.js';
import { databasePath } from '../store/opening/open.js';

/**
 * Where what came from the web waits until it is stored: beside the database, else in the folder configured, or the current
 * one; there in a folder of this database's own, for what one database does not know of is swept away.
 */
export function arrivalsOf({ db, arrivals }: { readonly db: string; readonly arrivals: string | undefined }): string {
  if (isPostgresUrl(db))
    return join(resolve(arrivals ?? 'ordergap.arrivals'), basename(new URL(db).pathname) || 'database');
  const path = databasePath(db);
  if (arrivals === undefined) return `${path}.arrivals`;
  return join(resolve(arrivals), `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`);
}
