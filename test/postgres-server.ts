/** One real PostgreSQL server for all the suites of a run that ask for one, on a socket of its own; each asks for databases of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@jest/globals';
import pg from 'pg';
import { openStore } from '../src/store/opening/open.js';
import { isFirstOfRun, runFolder } from './once-a-run.js';

const INSTALLED = '/usr/lib/postgresql';
/** A test that needs the server: skipped, and named as skipped, where none is installed. */
export const testOnPostgres = programsOf() === undefined ? test.skip : test;

/** What a test loses with its server nobody misses. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=60',
  'autovacuum=off',
];

/** A new database with ordergap's tables, or an empty one. Its URL. */
export async function newPostgresDatabase({ empty = false }: { readonly empty?: boolean } = {}): Promise<string> {
  const folder = await server();
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await administer(folder, `create database ${name} template ${empty ? 'template0' : 'with_tables'}`);
  return urlOf(folder, name);
}

/** Runs one statement as the server's owner. */
export async function administer(folder: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(folder, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(folder: string, name: string): string {
  return `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`;
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

/** Where the latest version keeps the server's programs; a client alone has none. */
function programsOf(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(INSTALLED, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

async function start(): Promise<string> {
  const programs = programsOf();
  if (programs === undefined) throw new Error('These tests want PostgreSQL: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-postgres-'));
  const owner = ownerOf(folder);
  const data = join(folder, 'data');
  const locale = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=en-GB', '--locale=C.UTF-8'];
  execFileSync(join(programs, 'initdb'), ['-D', data, '-N', '-U', 'postgres', '-A', 'trust', ...locale], {
    ...owner,
    stdio: 'ignore',
  });
  const settings = [...SETTINGS, "listen_addresses=''", `unix_socket_directories='${folder}'`];
  const options = settings.flatMap((one) => ['-c', one]).join(' ');
  const started = ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'];
  execFileSync(join(programs, 'pg_ctl'), started, { ...owner, stdio: 'ignore' });
  await administer(folder, 'create database with_tables template template0');
  await (await openStore(urlOf(folder, 'with_tables'))).destroy();
  return folder;
}

/** PostgreSQL refuses to run as root: its own user does. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout);
  const [uid, gid] = [id('-u'), id('-g')];
  chownSync(folder, uid, gid);
  return { uid, gid };
}
