import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import pg from 'pg';
import Cursor from 'pg-cursor';
import { preparingPool } from './postgres-statements.js';
import { WRITERS_LOCK } from './side-by-side.js';

/** Where the tables are: a name before no table is ever written. */
export const SCHEMA = 'ordergap';
/** Connections of one process. */
const MOST_CONNECTIONS = 8;
/**
 * What every connection begins with. A server that forgets, when it ends, what it said was stored (`synchronous_commit` off)
 * would leave a job in the hands of a worker that has done it and lives: nobody would do it again (a trial, 2026-11-22).
 */
const BEGINNING = `set search_path to ${SCHEMA}; set jit to off;
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`;
/** How long a connection is waited for, milliseconds. */
const CONNECT_TIMEOUT = 10_000;

const { INT2, INT4, INT8, NUMERIC, FLOAT4, FLOAT8, BOOL } = pg.types.builtins;
const NUMBERS: ReadonlySet<number> = new Set([INT2, INT4, INT8, NUMERIC, FLOAT4, FLOAT8]);

/**
 * Kysely's PostgreSQL dialect, answering as the SQLite one does: whole numbers are numbers, truth is 1 or 0. A transaction
 * is alone, as every one is in SQLite, unless it asks for an isolation level: see `sideBySide`.
 */
export function postgresDialect(url: string): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () =>
      new AloneDriver({
        pool: async () => preparingPool(newPool(url)),
        cursor: Cursor,
        onCreateConnection: async (connection) => {
          await connection.executeQuery(CompiledQuery.raw(BEGINNING));
        },
      }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

/** One connection by itself, whose rows hold numbers, texts, 0 and 1 as the dialect's do. */
export function clientOf(url: string): pg.Client {
  return new pg.Client({ ...settingsOf(url), types: { getTypeParser: plainParser } });
}

/** Connections to the database at a URL. Errors of one that nobody uses at the moment are met when it is used. */
function newPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    ...settingsOf(url),
    max: MOST_CONNECTIONS,
    types: { getTypeParser },
  });
  pool.on('error', () => undefined);
  return pool;
}

function settingsOf(url: string): pg.ClientConfig {
  return { connectionString: url, application_name: 'ordergap', connectionTimeoutMillis: CONNECT_TIMEOUT };
}

/** Numbers as numbers, anything else as PostgreSQL prints it. */
function plainParser(oid: number) {
  if (oid === BOOL) return (value: string) => (value === 't' ? 1 : 0);
  return NUMBERS.has(oid) ? Number : String;
}

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (format === 'binary') return pg.types.getTypeParser(oid, format);
  if (oid === INT8 || oid === NUMERIC) return Number;
  if (oid === BOOL) return (value: string) => (value === 't' ? 1 : 0);
  return pg.types.getTypeParser(oid, 'text');
}

class AloneDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await super.beginTransaction(connection, settings);
    if (settings.isolationLevel === undefined)
      await connection.executeQuery(CompiledQuery.raw(`select pg_advisory_xact_lock(${WRITERS_LOCK})`));
  }
}
