import { realpathSync } from 'node:fs';
import { isPostgresUrl, postgresName } from '../../store/database/postgres-url.js';
import type { Key } from '../../store/database/secret.js';
import { databasePath } from '../../store/opening/open.js';

/** The word that keeps the jobs of one database apart from those of another in the same Redis: a keyed hash of its path or address, which does not tell it. */
export function queueScope(db: string, key: Key): string {
  if (isPostgresUrl(db)) return key('queue', postgresName(db));
  const path = databasePath(db);
  return key('queue', path === ':memory:' ? path : realpathSync(path));
}
