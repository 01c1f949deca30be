import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { errorCode } from './error-code.js';

/** How many statements of a process are prepared by name; a longer one (a list of ids) seldom comes again as it was. */
const MOST = 400;
const LONGEST = 4000;

/**
 * A pool whose connections have the server prepare a statement once, and whose texts hold no NUL character, which
 * PostgreSQL cannot store: one in a document becomes U+FFFD, as what cannot be read does anywhere else.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>();
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    connect: async () => {
      const client = await pool.connect().catch(coded);
      const preparing = known.get(client) ?? preparingClient(client, names);
      known.set(client, preparing);
      return preparing;
    },
    end: () => pool.end(),
  };
}

function preparingClient(client: pg.PoolClient, names: Map<string, string>): PostgresPoolClient {
  // A connection that breaks is met by the next statement on it; unheard, the event would end the process.
  client.on('error', () => undefined);
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    asked: string | PostgresCursor<Row>,
    values: readonly unknown[] = [],
  ): PostgresCursor<Row> | Promise<PostgresQueryResult<Row>> {
    // A cursor of pg-cursor is what its type of a statement does not say it is.
    if (typeof asked !== 'string') return client.query(asked as unknown as pg.Submittable & PostgresCursor<Row>);
    const name = values.length === 0 ? undefined : nameOf(asked, names);
    const answer = client
      .query({ text: asked, values: values.map(storable), ...(name === undefined ? {} : { name }) })
      .catch(coded);
    return answer as unknown as Promise<PostgresQueryResult<Row>>;
  }
  return { query, release: () => client.release() };
}

function nameOf(text: string, names: Map<string, string>): string | undefined {
  const known = names.get(text);
  if (known !== undefined || text.length > LONGEST || names.size >= MOST) return known;
  const name = `ordergap_${names.size + 1}`;
  names.set(text, name);
  return name;
}

function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
}

/** What the driver says in words alone, by the code that PostgreSQL or the system has for it. */
const CODES: readonly (readonly [words: RegExp, code: string])[] = [
  [/^Connection terminated|not queryable/, '08006'],
  [/timeout/i, 'ETIMEDOUT'],
  [/^SASL/, '28P01'],
  [/SSL/, '08001'],
];

/** Throws an error of the driver with a code, so that it can be told in words that say what to do. */
export function coded(error: unknown): never {
  if (error instanceof Error && errorCode(error) === undefined) {
    const code = CODES.find(([words]) => words.test(error.message))?.[1];
    if (code !== undefined) throw Object.assign(error, { code });
  }
  throw error;
}
