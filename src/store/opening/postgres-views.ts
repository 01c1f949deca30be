import { sql } from 'kysely';
import { SCHEMA } from '../database/postgres-dialect.js';
import { VIEWS } from '../database/query-check.js';
import type { Store } from '../tables.js';

/** Where queries find the documented views, and nothing else: a role that may use this schema alone sees no name. */
export const VIEWS_SCHEMA = 'ordergap_views';

/** Lays the documented views out for queries, where that has not been done since the schema was last changed. */
export async function layOutViews(store: Store): Promise<void> {
  if (await areLaidOut(store)) return;
  await store.transaction().execute(async (db) => {
    if (await areLaidOut(db)) return;
    const schema = sql.ref(VIEWS_SCHEMA);
    await sql`drop schema if exists ${schema} cascade`.execute(db);
    await sql`create schema ${schema}`.execute(db);
    for (const view of VIEWS)
      await sql`create view ${schema}.${sql.ref(view)} as select * from ${sql.ref(SCHEMA)}.${sql.ref(view)}`.execute(
        db,
      );
  });
}

async function areLaidOut(db: Store): Promise<boolean> {
  const last = `${VIEWS_SCHEMA}.${VIEWS.at(-1)}`;
  const { rows } = await sql<{ name: string | null }>`select cast(to_regclass(${last}) as text) as name`.execute(db);
  return rows[0]?.name != null;
}
