import { newPostgresDatabase } from './postgres-server.js';

/**
 * The URL of an empty database for a test: the path given, SQLite in memory without one, or a database of its own where the
 * suite runs on PostgreSQL. jest.config.mjs has some suites run on both.
 */
export async function newDatabase(path = ':memory:'): Promise<string> {
  return process.env.ORDERGAP_TEST_STORE === 'postgres' ? newPostgresDatabase() : path;
}
