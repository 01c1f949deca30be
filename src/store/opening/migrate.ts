import { type Kysely, Migrator, sql } from 'kysely';
import { UsageError } from '../../usage-error.js';
import { POSTGRES_DDL } from '../database/postgres-ddl.js';
import { isPostgres } from '../database/sql-dialect.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Store } from '../tables.js';

/** How far the schema of a database has come: `empty` has no table, of an `earlier` one the first change that it lacks is told. */
export type SchemaState =
  | { readonly is: 'empty' }
  | { readonly is: 'current' }
  | { readonly is: 'earlier'; readonly change: string };

/** How far the schema of a database has come. UsageError, in the words of `called`, for one of a newer ordergap. */
export async function schemaState(store: Store, called: string): Promise<SchemaState> {
  if (!(await isBegun(store))) return { is: 'empty' };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(store);
  const done = new Set(rows.map(({ name }) => name));
  if (![...done].every((name) => name in MIGRATIONS))
    throw new UsageError(`The database ${called} was made by a newer ordergap: update ordergap, or use another --db.`);
  if (done.size === 0) return { is: 'empty' };
  const change = Object.keys(MIGRATIONS).find((name) => !done.has(name));
  return change === undefined ? { is: 'current' } : { is: 'earlier', change };
}

async function isBegun(store: Store): Promise<boolean> {
  const found = isPostgres(store)
    ? sql<{ name: string | null }>`select cast(to_regclass('kysely_migration') as text) as name`
    : sql<{ name: string }>`select name from sqlite_master where type = 'table' and name = 'kysely_migration'`;
  return ((await found.execute(store)).rows[0]?.name ?? null) !== null;
}

/** Makes every change of the schema that a database lacks, all of them or none. `schema`: where PostgreSQL keeps the tables. */
export async function migrate(store: Store, schema?: string): Promise<void> {
  const written = (db: Kysely<unknown>) => (isPostgres(db) ? db.withPlugin(POSTGRES_DDL) : db);
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, { up }]) => [name, { up: (db: Kysely<unknown>) => up(written(db)) }]),
  );
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => migrations },
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  // Tables are written anew: what refers to them would be deleted with them.
  if (!isPostgres(store)) await sql`pragma foreign_keys = off`.execute(store);
  const { error } = await migrator.migrateToLatest();
  if (!isPostgres(store)) await sql`pragma foreign_keys = on`.execute(store);
  if (error) throw error;
}
