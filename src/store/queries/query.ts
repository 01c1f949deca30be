import { fork } from 'node:child_process';
import { Fault } from '../../fault.js';
import { programFile } from '../../package-folder.js';
import { UsageError } from '../../usage-error.js';
import { isPostgresUrl } from '../database/postgres-url.js';
import { checkSelect } from '../database/query-check.js';
import { databasePath, openStore } from '../opening/open.js';
import type { QueryAnswer } from './query-answer.js';

export interface QueryLimits {
  /** Rows. */
  readonly rows?: number;
  /** Milliseconds. */
  readonly time?: number;
}

/** What the process that runs a query is told, and what it answers. */
export interface QueryTask {
  readonly path: string;
  readonly sql: string;
  readonly rows: number;
}

export type QueryOutcome = { readonly answer: QueryAnswer } | { readonly wrong: string } | { readonly failed: string };

/**
 * Answers one SELECT over the documented views of a database, from a connection that cannot write, and is stopped when its
 * time is up: a file in a process of its own that is killed, a server by itself. Throws UsageError for anything but one SELECT, for a table that is not
 * documented, for wrong SQL, and for a query that takes too long.
 */
export async function queryStore(url: string, sql: string, limits: QueryLimits = {}): Promise<QueryAnswer> {
  const { rows = 10_000, time = 30_000 } = limits;
  const outcome = isPostgresUrl(url)
    ? await onServer(url, sql, { rows, time })
    : await inFile(databasePath(url), sql, { rows, time });
  if (outcome !== undefined) return outcome;
  throw new UsageError(
    `The query took longer than ${time / 1000} seconds and was stopped: ask for less, with a where clause.`,
  );
}

async function onServer(url: string, sql: string, limits: Required<QueryLimits>): Promise<QueryAnswer | undefined> {
  checkSelect(sql);
  const { queryPostgres } = await import('./query-postgres.js');
  return queryPostgres(url, sql, limits);
}

async function inFile(
  path: string,
  sql: string,
  { rows, time }: Required<QueryLimits>,
): Promise<QueryAnswer | undefined> {
  if (path === ':memory:') throw new UsageError('A database in memory holds nothing to ask: give --db a file.');
  checkSelect(sql);
  // As every command that opens it: one of a newer ordergap is refused, one of an earlier brought up to date.
  await (await openStore(path, { mustExist: true })).destroy();
  const outcome = await inOwnProcess({ path, sql, rows }, time);
  if (outcome === 'too late') return undefined;
  if ('wrong' in outcome) throw new UsageError(outcome.wrong);
  if ('failed' in outcome) throw new Fault(`The database ${path} could not be read: ${outcome.failed}.`);
  return outcome.answer;
}

function inOwnProcess(task: QueryTask, time: number): Promise<QueryOutcome | 'too late'> {
  const file = programFile('src/store/queries/query-process');
  const child = fork(file, {
    execArgv: file.endsWith('.ts') ? ['--import', 'tsx'] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => end('too late'), time);
    const end = (outcome: QueryOutcome | 'too late') => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(outcome);
    };
    child.on('message', (outcome: QueryOutcome) => end(outcome));
    child.on('error', (error) => end({ failed: error.message }));
    child.on('exit', (code) => end({ failed: `the process that ran the query ended with ${code}` }));
    child.send(task, (error) => {
      if (error) end({ failed: error.message });
    });
  });
}
