import { Kysely, sql } from 'kysely';
import { Fault } from '../../fault.js';
import { UsageError } from '../../usage-error.js';
import { errorCode } from '../database/error-code.js';
import { postgresDialect, SCHEMA } from '../database/postgres-dialect.js';
import { postgresName } from '../database/postgres-url.js';
import { troubleOf } from '../database/trouble.js';
import type { Store, Tables } from '../tables.js';
import { migrate, schemaState } from './migrate.js';
import { VIEWS_SCHEMA } from './postgres-views.js';

/**
 * Opens the ordergap database in a PostgreSQL database, makes its tables in the schema `ordergap` where they are absent, and
 * brings them up to date, all in one transaction: an upgrade that fails leaves everything as it was. No copy is made before
 * it: that is `pg_dump`’s work. UsageError where there is no such database; Fault where it cannot be opened.
 */
export async function openPostgres(
  url: string,
  { mustExist = false }: { readonly mustExist?: boolean },
): Promise<Store> {
  const name = postgresName(url);
  const store = new Kysely<Tables>({ dialect: postgresDialect(url) });
  try {
    await checkEncoding(store, name);
    const state = await schemaState(store, name);
    if (state.is === 'empty' && mustExist)
      throw new UsageError(
        `There is nothing of ordergap in ${name}. Begin with: ordergap ingest PATH --db ${name} (with your user in the address)`,
      );
    if (state.is !== 'current') {
      await sql`drop schema if exists ${sql.ref(VIEWS_SCHEMA)} cascade`.execute(store);
      await migrate(store, SCHEMA);
    }
  } catch (error) {
    await store.destroy().catch(() => undefined);
    throw opened(error, name);
  }
  return store;
}

/** A name in another alphabet would be refused, or stored as something else, in the middle of a run. */
async function checkEncoding(store: Store, name: string): Promise<void> {
  const { rows } = await sql<{ encoding: string }>`
    select pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`.execute(
    store,
  );
  if (rows[0]?.encoding !== 'UTF8')
    throw new UsageError(`The database ${name} is not in UTF-8: make another, with createdb --encoding=UTF8.`);
}

/** PostgreSQL’s own words can repeat a value or a part of the address: the code and our words are told. */
function opened(error: unknown, name: string): Error {
  if (error instanceof UsageError || error instanceof Fault) return error;
  // A socket that is not there is told as a file that is not.
  const code = errorCode(error) === 'ENOENT' ? 'ECONNREFUSED' : errorCode(error);
  if (code === '3D000')
    return new UsageError(`There is no database ${name} on that server: make it with createdb, or correct --db.`);
  const why =
    troubleOf({ code }) ??
    (code === undefined ? 'the server does not answer as PostgreSQL does' : `PostgreSQL’s error ${code}`);
  return new Fault(`The database ${name} could not be opened: ${why}.`);
}
