import type { Migration } from 'kysely';
import { firstTables } from './2026-11-21-first-tables.js';
import { views } from './2026-11-21-views.js';
import { linking } from './2026-11-22-linking.js';

/** Every change of the schema, in the order it is made. Names are never changed; a new one goes last. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-21-a-first-tables': firstTables,
  '2026-11-21-b-views': views,
  '2026-11-22-a-linking': linking,
};
