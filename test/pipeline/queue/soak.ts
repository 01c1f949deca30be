/** A trial of the queue: documents through worker processes that are killed at random moments, and a Redis that dies, against a quiet inline run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mayPass } from '../../../src/pipeline/queue/may-pass.js';
import { dump } from '../../../src/store/database/dump.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { countJobs } from '../../../src/store/work/waiting-jobs.js';
import { startRedis } from './redis-server.js';
import { writeSoakCorpus } from './soak-corpus.js';
import { employ, runToEnd, shuffled } from './soak-crew.js';
import { fileStore, postgresStore } from './soak-stores.js';

export interface Trial {
  readonly documents: number;
  readonly workers: number;
  readonly kills: number;
  /** Times each of what befalls the store and Redis does: locked, its disk full or its server ended, Redis ended with its memory and without; once by default. */
  readonly storms?: number;
  /** How long a lock and a full disk last, milliseconds. */
  readonly lasting?: number;
  /** What the workers write to; a file by default. */
  readonly on?: 'file' | 'postgres';
  /** Told what happens. */
  readonly say?: (words: string) => void;
}

export interface TrialResult {
  /** Lines that only one of the two databases has, and jobs that were given up. */
  readonly differences: readonly string[];
  readonly rows: number;
  /** Documents that could be read and are stored. */
  readonly stored: number;
  /** What befell the workers, in the order it did. */
  readonly befell: readonly string[];
  readonly seconds: number;
}

/** Brings something about; in words. */
type Event = () => Promise<string> | string;

export async function soak(trial: Trial): Promise<TrialResult> {
  const { documents, workers, kills, storms = 1, lasting = 1_500, on = 'file', say = () => undefined } = trial;
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-soak-'));
  const env = { ...process.env, ORDERGAP_SECRET: 'a secret of the trial', NODE_OPTIONS: '' };
  const stormy = on === 'file' ? fileStore(join(folder, 'disk'), documents) : await postgresStore();
  const quiet = join(folder, 'quiet.db');
  const redis = await startRedis('--appendonly', 'yes');
  const began = Date.now();
  const befell: string[] = [];
  const note = (words: string) => {
    befell.push(words);
    say(words);
  };
  const working = ['worker', '--db', stormy.url, '--redis', redis.url, '--concurrency', '1', '--quiet'];
  const crew = employ(workers, { args: working, env, onEnd: note });
  const restart = async (memory: 'lost' | 'kept') => {
    await redis.restart(300, memory);
    return `Redis killed and started ${memory === 'kept' ? 'with its memory' : 'empty'}`;
  };
  try {
    const corpus = writeSoakCorpus(documents, join(folder, 'in'));
    await runToEnd({ args: ['ingest', corpus, '--db', quiet, '--quiet'], env }, [0, 3]);
    say(`a quiet run took ${Math.round((Date.now() - began) / 1000)} s`);
    const queueing = ['ingest', corpus, '--db', stormy.url, '--redis', redis.url, '--queue', '--quiet'];
    await runToEnd({ args: queueing, env }, [0]);
    crew.begin();
    const store = await openStore(stormy.url);
    const events = shuffled<Event>([
      ...repeated<Event>([crew.killOne], kills),
      ...repeated<Event>([() => restart('lost'), () => restart('kept')], storms),
      ...repeated<Event>(
        stormy.storms.map((storm) => () => storm(lasting, crew.pids())),
        storms,
      ),
    ]);
    for (const [at, event] of events.entries()) {
      // Somewhere in its part of the work, so that something is always under way.
      await untilDone(store, Math.floor(((at + 0.2 + Math.random() * 0.6) * documents) / (events.length + 0.5)));
      const left = await whenItAnswers(() => countJobs(store));
      note(`${await event()} with ${left} jobs left`);
    }
    const states = ['waiting', 'running'] as const;
    while ((await whenItAnswers(() => countJobs(store, { states }))) > 0) await pause(100);
    const failed = await store.selectFrom('job').selectAll().execute();
    await crew.dismiss();
    const other = await openStore(quiet);
    const stored = await countStored(other);
    const [one, two] = [await dump(other), await dump(store)];
    await Promise.all([store.destroy(), other.destroy()]);
    const lines = failed.map((job) => `failed: ${job.kind} tried ${job.attempts} times, ${job.error}`);
    const seconds = Math.round((Date.now() - began) / 1000);
    return { differences: [...lines, ...differences(one, two)], rows: one.split('\n').length, stored, befell, seconds };
  } finally {
    crew.abandon();
    await redis.stop();
    stormy.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Who only looks waits, where the store is locked or away. */
async function whenItAnswers<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await pause(100);
    }
  }
}

function repeated<T>(all: readonly T[], times: number): readonly T[] {
  return Array.from({ length: times }, () => all).flat();
}

async function countStored(store: Store): Promise<number> {
  const stored = await store.selectFrom('source_document').select('id').where('status', '=', 'stored').execute();
  return stored.length;
}

async function untilDone(store: Store, documents: number): Promise<void> {
  for (;;) {
    const { done } = await whenItAnswers(() =>
      store
        .selectFrom('source_document')
        .select(({ fn }) => fn.countAll<number>().as('done'))
        .executeTakeFirstOrThrow(),
    );
    if (done >= documents) return;
    await pause(20);
  }
}

function differences(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>, mark: string) =>
    [...a].filter((line) => !b.has(line)).map((line) => `${mark} ${line.slice(0, 200)}`);
  return [...only(left, right, 'inline only:'), ...only(right, left, 'workers only:')];
}
