/** One PostgreSQL server for all the suites of a run that ask for one; each asks for databases of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@jest/globals';
import { openStore } from '../src/store/opening/open.js';
import { isFirstOfRun, runFolder } from './once-a-run.js';
import { administer, hasPostgres, postgresUrl, startPostgres } from './start-postgres.js';

/** A test that needs the server: skipped, and named as skipped, where none is installed. */
export const testOnPostgres = hasPostgres ? test : test.skip;

/** A new database with ordergap's tables, or an empty one. Its URL. */
export async function newPostgresDatabase({ empty = false }: { readonly empty?: boolean } = {}): Promise<string> {
  const folder = await server();
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await administer(folder, `create database ${name} template ${empty ? 'template0' : 'with_tables'}`);
  return postgresUrl(folder, name);
}

/** The folder of the server of this run, which the first to ask starts; test/run-folder.mjs stops it. */
async function server(): Promise<string> {
  const note = join(runFolder(), 'postgres');
  if (isFirstOfRun('postgres-begun')) writeFileSync(note, await start());
  for (let waited = 0; !existsSync(note); waited += 1) {
    if (waited > 400) throw new Error('PostgreSQL did not start: see the first suite that asked for it.');
    await pause(50);
  }
  return readFileSync(note, 'utf8');
}

async function start(): Promise<string> {
  const folder = await startPostgres();
  await administer(folder, 'create database with_tables template template0');
  await (await openStore(postgresUrl(folder, 'with_tables'))).destroy();
  return folder;
}
