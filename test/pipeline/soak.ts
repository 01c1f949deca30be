/** A trial of the queue: documents through worker processes that are killed at random moments, and a Redis that dies, against a quiet inline run. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dump } from '../../src/store/dump.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/tables.js';
import { countJobs } from '../../src/store/waiting-jobs.js';
import { ORDERGAP } from './ordergap.js';
import { startRedis } from './redis-server.js';

const CORPUS = 'samples/observer-2025/registers';

export interface Trial {
  readonly documents: number;
  readonly workers: number;
  readonly kills: number;
  /** Told what happens. */
  readonly say?: (words: string) => void;
}

export interface TrialResult {
  /** Lines that only one of the two databases has. */
  readonly differences: readonly string[];
  readonly rows: number;
  /** Documents that could be read and are stored. */
  readonly stored: number;
  readonly kills: number;
  readonly seconds: number;
}

export async function soak({ documents, workers, kills, say = () => undefined }: Trial): Promise<TrialResult> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-soak-'));
  const env = { ...process.env, ORDERGAP_SECRET: 'a secret of the trial', NODE_OPTIONS: '' };
  const [quiet, stormy] = [join(folder, 'quiet.db'), join(folder, 'stormy.db')];
  const redis = await startRedis();
  const live: ChildProcess[] = [];
  const began = Date.now();
  try {
    const corpus = copyCorpus(documents, join(folder, 'in'));
    await ended(cli(['ingest', corpus, '--db', quiet, '--quiet'], env), [0, 3]);
    const begin = () =>
      live.push(cli(['worker', '--db', stormy, '--redis', redis.url, '--concurrency', '1', '--quiet'], env));
    await ended(cli(['ingest', corpus, '--db', stormy, '--redis', redis.url, '--queue', '--quiet'], env), [0]);
    for (let n = 0; n < workers; n += 1) begin();
    const store = await openStore(stormy);
    const restartAt = Math.ceil(kills / 2);
    for (let n = 1; n <= kills; n += 1) {
      // Somewhere in the n-th part of the work, so that something is always under way.
      await untilDone(store, Math.floor(((n - 0.8 + Math.random() * 0.6) * documents) / (kills + 0.5)));
      const [victim] = live.splice(Math.floor(Math.random() * live.length), 1);
      victim?.kill('SIGKILL');
      say(`killed worker ${victim?.pid} with ${await countJobs(store)} jobs left`);
      begin();
      if (n === restartAt) {
        await redis.restart(300);
        say('Redis killed and started empty');
      }
    }
    while ((await countJobs(store, { states: ['waiting', 'running'] })) > 0) await pause(100);
    const failed = await countJobs(store);
    for (const worker of live) worker.kill('SIGTERM');
    // One that is only just starting ends by the signal.
    await Promise.all(live.splice(0).map((worker) => ended(worker, [0, null])));
    const other = await openStore(quiet);
    const stored = await countStored(other);
    const [one, two] = [await dump(other), await dump(store)];
    await Promise.all([store.destroy(), other.destroy()]);
    const lines = failed > 0 ? [`${failed} jobs failed`] : [];
    const seconds = Math.round((Date.now() - began) / 1000);
    return { differences: [...lines, ...differences(one, two)], rows: one.split('\n').length, stored, kills, seconds };
  } finally {
    for (const worker of live) worker.kill('SIGKILL');
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first so many documents of the bundled corpus, in a folder of their own. */
function copyCorpus(documents: number, to: string): string {
  const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const [at, { parentPath, name }] of files.slice(0, documents).entries()) {
    const copy = join(to, basename(parentPath), `${at}-${name}`);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(join(parentPath, name), copy);
  }
  return to;
}

async function countStored(store: Store): Promise<number> {
  const stored = await store.selectFrom('source_document').select('id').where('status', '=', 'stored').execute();
  return stored.length;
}

async function untilDone(store: Store, documents: number): Promise<void> {
  for (;;) {
    const { done } = await store
      .selectFrom('source_document')
      .select(({ fn }) => fn.countAll<number>().as('done'))
      .executeTakeFirstOrThrow();
    if (done >= documents) return;
    await pause(20);
  }
}

function cli(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [...ORDERGAP, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.set(child, `${said.get(child) ?? ''}${text}`));
  return child;
}

const said = new WeakMap<ChildProcess, string>();

async function ended(child: ChildProcess, codes: readonly (number | null)[]): Promise<void> {
  const isOver = child.exitCode !== null || child.signalCode !== null;
  if (!isOver) await new Promise((resolve) => child.once('exit', resolve));
  const code = child.exitCode;
  if (!codes.includes(code)) throw new Error(`A process ended with ${code}: ${said.get(child) ?? ''}`);
}

function differences(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>, mark: string) =>
    [...a].filter((line) => !b.has(line)).map((line) => `${mark} ${line.slice(0, 200)}`);
  return [...only(left, right, 'inline only:'), ...only(right, left, 'workers only:')];
}
