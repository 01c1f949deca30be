import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { UsageError } from '../../usage-error.js';
import { POSTGRES_DDL } from '../database/postgres-ddl.js';
import { isPostgres } from '../database/sql-dialect.js';
import { MIGRATIONS } from '../migrations/index.js';
import type { Store } from '../tables.js';
import { wholeSchema } from './whole-schema.js';

/** How far the schema of a database has come: `empty` has no table, of an `earlier` one the first change that it lacks is told. */
export type SchemaState =
  | { readonly is: 'empty' }
  | { readonly is: 'current' }
  | { readonly is: 'earlier'; readonly change: string };

/** How far the schema of a database has come. UsageError, in the words of `called`, for one of a newer ordergap, or of another program. */
export async function schemaState(store: Store, called: string): Promise<SchemaState> {
  const tables = await tablesThere(store);
  if (tables.length === 0) return { is: 'empty' };
  if (!tables.includes('kysely_migration')) throw ofAnother(called);
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(store);
  const done = new Set(rows.map(({ name }) => name));
  if (done.size > 0 && ![...done].some((name) => name in MIGRATIONS)) throw ofAnother(called);
  if (![...done].every((name) => name in MIGRATIONS))
    throw new UsageError(`The database ${called} was made by a newer ordergap: update ordergap, or use another --db.`);
  if (done.size === 0) return { is: 'empty' };
  const change = Object.keys(MIGRATIONS).find((name) => !done.has(name));
  return change === undefined ? { is: 'current' } : { is: 'earlier', change };
}

/** What stands where the tables are, or are to be. */
async function tablesThere(store: Store): Promise<readonly string[]> {
  const found = isPostgres(store)
    ? sql<{
        name: string;
      }>`select relname as name from pg_class where relnamespace = (select oid from pg_namespace where nspname = current_schema())`
    : sql<{ name: string }>`select name from sqlite_master`;
  return (await found.execute(store)).rows.map(({ name }) => name);
}

function ofAnother(called: string): UsageError {
  return new UsageError(
    `The database ${called} is another program’s: it holds tables, and none of ordergap’s. Nothing in it was changed; give --db another.`,
  );
}

/** Makes every change of the schema that a database lacks, all of them or none. `schema`: where PostgreSQL keeps the tables. */
export async function migrate(store: Store, schema?: string): Promise<void> {
  await makeChanges(store, MIGRATIONS, schema);
}

/** The same for an empty SQLite database, whose tables are made at once. */
export async function makeTables(store: Store): Promise<void> {
  const [first = '', ...others] = Object.keys(MIGRATIONS);
  const statements = wholeSchema(others.at(-1));
  if (statements.length === 0) return migrate(store);
  let isWhole = false;
  const begin = async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
    isWhole = true;
  };
  const rest = others.map((name) => {
    // Where an earlier ordergap made the database at the same moment, the changes that it lacks are made.
    return [name, { up: async (db: Kysely<unknown>) => (isWhole ? undefined : MIGRATIONS[name]?.up(db)) }] as const;
  });
  await makeChanges(store, { [first]: { up: begin }, ...Object.fromEntries(rest) });
}

async function makeChanges(store: Store, changes: Readonly<Record<string, Migration>>, schema?: string): Promise<void> {
  const written = (db: Kysely<unknown>) => (isPostgres(db) ? db.withPlugin(POSTGRES_DDL) : db);
  const migrations = Object.fromEntries(
    Object.entries(changes).map(([name, { up }]) => [name, { up: (db: Kysely<unknown>) => up(written(db)) }]),
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
