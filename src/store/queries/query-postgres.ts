import pg from 'pg';
import { UsageError } from '../../usage-error.js';
import { errorCode } from '../database/error-code.js';
import { clientOf, SCHEMA } from '../database/postgres-dialect.js';
import { coded } from '../database/postgres-statements.js';
import { undocumented } from '../database/query-check.js';
import { openPostgres } from '../opening/open-postgres.js';
import { layOutViews, VIEWS_SCHEMA } from '../opening/postgres-views.js';
import { checkOnPostgres } from './postgres-query-check.js';
import { namedApart, type QueryAnswer } from './query-answer.js';

/** SQLSTATE: the statement took too long; there is no such table. */
const CANCELLED = '57014';
const NO_TABLE = '42P01';

/**
 * Answers one checked SELECT over the documented views of a PostgreSQL database: in a transaction that may only read, in
 * which the views are all that a bare name finds, and which the server ends when its time is up. Undefined where it was.
 */
export async function queryPostgres(
  url: string,
  query: string,
  { rows: most, time }: { readonly rows: number; readonly time: number },
): Promise<QueryAnswer | undefined> {
  const store = await openPostgres(url, { mustExist: true });
  try {
    await layOutViews(store);
  } finally {
    await store.destroy();
  }
  const client = clientOf(url);
  await client.connect().catch(coded);
  try {
    const schemas = await client.query<{ nspname: string }>('select nspname from pg_namespace');
    checkOnPostgres(query, [...schemas.rows.map(({ nspname }) => nspname), SCHEMA]);
    await client.query(
      `begin isolation level repeatable read read only; set local search_path to ${VIEWS_SCHEMA};
      set local standard_conforming_strings to on; set local statement_timeout to ${Math.ceil(time)}`,
    );
    // One statement by the protocol itself: what stands behind a semicolon would be refused here too.
    const declared = {
      text: `declare answer no scroll cursor for ${query.trim().replace(/;\s*$/, '')}`,
      queryMode: 'extended',
    };
    await client.query(declared);
    const { fields, rows } = await client.query<unknown[]>({
      text: `fetch forward ${most + 1} from answer`,
      rowMode: 'array',
    });
    const columns = namedApart(fields.map(({ name }) => name));
    return {
      columns,
      rows: rows
        .slice(0, most)
        .map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
      truncated: rows.length > most,
    };
  } catch (error) {
    if (errorCode(error) === CANCELLED) return undefined;
    throw wrong(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function wrong(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const named = /^relation "([^"]+)" does not exist/.exec(error.message)?.[1];
  if (error.code === NO_TABLE && named !== undefined) return undocumented(named);
  return new UsageError(`The query is not right: ${error.message}.`);
}
