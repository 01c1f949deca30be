import { newPostgresDatabase } from './postgres-server.js';

const isOnPostgres = process.env.ORDERGAP_TEST_STORE === 'postgres';

/**
 * The URL of an empty database for a test: the path given, SQLite in memory without one, or a database of its own where the
 * suite runs on PostgreSQL. jest.config.mjs has some suites run on both.
 */
export async function newDatabase(path = ':memory:'): Promise<string> {
  return isOnPostgres ? newPostgresDatabase() : path;
}

/** How many examples a property is tried with: fewer on PostgreSQL, which is to show that it does as SQLite does. */
export function runs(onSqlite: number): number {
  return isOnPostgres ? Math.ceil(onSqlite / 4) : onSqlite;
}
