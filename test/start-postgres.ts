/** A real PostgreSQL server on a socket of its own, for tests and trials: started, ended as by a crash and started again, stopped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const INSTALLED = '/usr/lib/postgresql';
const PROGRAMS = programsOf();
/** Whether this machine has a server. */
export const hasPostgres = PROGRAMS !== undefined;

/** What a test loses with its machine nobody misses: what a process loses, it loses as anywhere. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=60',
  'autovacuum=off',
];

/** The folder of a new server; its data stand in `data`. */
export async function startPostgres(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-postgres-'));
  const owner = ownerOf();
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const locale = ['-E', 'UTF8', '--locale-provider=icu', '--icu-locale=en-GB', '--locale=C.UTF-8'];
  run('initdb', ['-D', join(folder, 'data'), '-N', '-U', 'postgres', '-A', 'trust', ...locale]);
  begin(folder);
  return folder;
}

/** Ends the server at once, whatever it has in hand, and starts it again: what was under way it has to find out itself. */
export async function crashPostgres(folder: string, milliseconds: number): Promise<void> {
  run('pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', 'stop']);
  await pause(milliseconds);
  begin(folder);
}

export function stopPostgres(folder: string): void {
  run('pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one statement as the server's owner. */
export async function administer(folder: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl(folder, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function postgresUrl(folder: string, database: string): string {
  return `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`;
}

function begin(folder: string): void {
  const settings = [...SETTINGS, "listen_addresses=''", `unix_socket_directories='${folder}'`];
  const options = settings.flatMap((one) => ['-c', one]).join(' ');
  run('pg_ctl', ['-D', join(folder, 'data'), '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
}

/** Where the latest version keeps the server's programs; a client alone has none. */
function programsOf(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(INSTALLED, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

function run(program: 'initdb' | 'pg_ctl', options: readonly string[]): void {
  if (PROGRAMS === undefined) throw new Error('This wants PostgreSQL: apt-get install postgresql');
  execFileSync(join(PROGRAMS, program), options, { ...ownerOf(), stdio: 'ignore' });
}

/** PostgreSQL refuses to run as root: its own user does. */
function ownerOf(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (which: string) => Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
