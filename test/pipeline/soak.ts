/** A trial of the queue: documents through worker processes that are killed at random moments, and a Redis that dies, against a quiet inline run. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dump } from '../../src/store/database/dump.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { countJobs } from '../../src/store/work/waiting-jobs.js';
import { ORDERGAP } from './ordergap.js';
import { startRedis } from './redis-server.js';
import { writeSoakCorpus } from './soak-corpus.js';
import { fillDisk, lockDatabase, openSmallDisk } from './soak-storms.js';

export interface Trial {
  readonly documents: number;
  readonly workers: number;
  readonly kills: number;
  /** Times the database is locked, its disk full, Redis ended with its memory and without, each; once by default. */
  readonly storms?: number;
  /** How long a lock and a full disk last, milliseconds. */
  readonly lasting?: number;
  /** Told what happens. */
  readonly say?: (words: string) => void;
}

export interface TrialResult {
  /** Lines that only one of the two databases has. */
  readonly differences: readonly string[];
  readonly rows: number;
  /** Documents that could be read and are stored. */
  readonly stored: number;
  /** What befell the workers, in the order it did. */
  readonly befell: readonly string[];
  readonly seconds: number;
}

type Event = 'kill' | 'redis_empty' | 'redis_kept' | 'lock' | 'full';

export async function soak(trial: Trial): Promise<TrialResult> {
  const { documents, workers, kills, storms = 1, lasting = 1_500, say = () => undefined } = trial;
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-soak-'));
  const env = { ...process.env, ORDERGAP_SECRET: 'a secret of the trial', NODE_OPTIONS: '' };
  const disk = openSmallDisk(join(folder, 'disk'), 64 + Math.ceil(documents * 0.25));
  const [quiet, stormy] = [join(folder, 'quiet.db'), join(disk.folder, 'stormy.db')];
  const redis = await startRedis('--appendonly', 'yes');
  const crew = employ(workers, () =>
    cli(['worker', '--db', stormy, '--redis', redis.url, '--concurrency', '1', '--quiet'], env),
  );
  const began = Date.now();
  const befell: string[] = [];
  const note = (words: string) => {
    befell.push(words);
    say(words);
  };
  const bring = async (event: Event, left: number): Promise<void> => {
    const seconds = lasting / 1000;
    switch (event) {
      case 'kill':
        note(`a worker killed with ${left} jobs left`);
        return crew.killOne();
      case 'redis_empty':
        note(`Redis killed and started empty with ${left} jobs left`);
        return redis.restart(300);
      case 'redis_kept':
        note(`Redis killed and started with its memory with ${left} jobs left`);
        return redis.restart(300, 'kept');
      case 'lock':
        note(`the database locked for ${seconds} s with ${left} jobs left`);
        return lockDatabase(stormy, lasting);
      case 'full': {
        const how = await fillDisk(disk, { milliseconds: lasting, pids: crew.pids() });
        return note(`the disk ${how} for ${seconds} s with ${left} jobs left`);
      }
    }
  };
  try {
    const corpus = writeSoakCorpus(documents, join(folder, 'in'));
    await ended(cli(['ingest', corpus, '--db', quiet, '--quiet'], env), [0, 3]);
    say(`a quiet run took ${Math.round((Date.now() - began) / 1000)} s`);
    await ended(cli(['ingest', corpus, '--db', stormy, '--redis', redis.url, '--queue', '--quiet'], env), [0]);
    crew.begin();
    const store = await openStore(stormy);
    const events = shuffled<Event>([
      ...repeated<Event>(['kill'], kills),
      ...repeated<Event>(['redis_empty', 'redis_kept', 'lock', 'full'], storms),
    ]);
    for (const [at, event] of events.entries()) {
      // Somewhere in its part of the work, so that something is always under way.
      await untilDone(store, Math.floor(((at + 0.2 + Math.random() * 0.6) * documents) / (events.length + 0.5)));
      await bring(event, await countJobs(store));
    }
    while ((await countJobs(store, { states: ['waiting', 'running'] })) > 0) await pause(100);
    const failed = await countJobs(store);
    await crew.dismiss();
    if (crew.restarted() > 0) note(`${crew.restarted()} workers ended by themselves and were started again`);
    const other = await openStore(quiet);
    const stored = await countStored(other);
    const [one, two] = [await dump(other), await dump(store)];
    await Promise.all([store.destroy(), other.destroy()]);
    const lines = failed > 0 ? [`${failed} jobs failed`] : [];
    const seconds = Math.round((Date.now() - began) / 1000);
    return { differences: [...lines, ...differences(one, two)], rows: one.split('\n').length, stored, befell, seconds };
  } finally {
    crew.abandon();
    await redis.stop();
    disk.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Worker processes that are started again when they end, as systemd does it. */
function employ(size: number, start: () => ChildProcess) {
  const live = new Set<ChildProcess>();
  let isOver = false;
  let restarted = 0;
  const begin = () => {
    const child = start();
    live.add(child);
    child.once('exit', () => {
      if (!live.delete(child) || isOver) return;
      restarted += 1;
      setTimeout(() => isOver || begin(), 500);
    });
  };
  return {
    begin: () => {
      for (let n = 0; n < size; n += 1) begin();
    },
    pids: () => [...live].flatMap(({ pid }) => pid ?? []),
    restarted: () => restarted,
    killOne() {
      const [victim] = shuffled([...live]);
      if (!victim) return;
      live.delete(victim);
      victim.kill('SIGKILL');
      begin();
    },
    async dismiss() {
      isOver = true;
      for (const child of live) child.kill('SIGTERM');
      // One that is only just starting ends by the signal.
      await Promise.all([...live].map((child) => ended(child, [0, null])));
    },
    abandon() {
      isOver = true;
      for (const child of live) child.kill('SIGKILL');
    },
  };
}

function repeated<T>(all: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => all).flat();
}

function shuffled<T>(all: readonly T[]): readonly T[] {
  return all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
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
