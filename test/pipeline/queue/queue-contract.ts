/** What both adapters of the queue port promise: one suite, run over each. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Handlers } from '../../../src/pipeline/queue/jobs.js';
import type { JobQueue, Work } from '../../../src/pipeline/queue/queue.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { JobKind, JobRow } from '../../../src/store/tables/job.table.js';
import type { Store } from '../../../src/store/tables.js';
import { addJob, endJobs, MOST_ATTEMPTS } from '../../../src/store/work/job.js';
import { retryJob } from '../../../src/store/work/job-list.js';
import { countJobs } from '../../../src/store/work/waiting-jobs.js';
import { newDatabase } from '../../new-database.js';

/** Ids as long and as hexadecimal as real ones. */
export function id(number: number): string {
  return `e${number.toString(16).padStart(63, '0')}`;
}

export function queueContract(openQueue: (store: Store) => Promise<JobQueue>): void {
  let folder: string;
  let store: Store;
  let queue: JobQueue;
  let calls: string[];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ordergap-queue-'));
    store = await openStore(await newDatabase(join(folder, 'a.db')));
    queue = await openQueue(store);
    calls = [];
  });
  afterEach(async () => {
    await queue.close();
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Handlers that do nothing but end their job; `before` may fail. */
  function handlers(before: (kind: JobKind, id: string) => Promise<void> | void = () => undefined): Handlers {
    const end = async (kind: JobKind, ids: readonly string[]) => {
      for (const one of ids) calls.push(`${kind} ${one}`);
      for (const one of ids) await before(kind, one);
      await endJobs(store, kind, ids);
    };
    return {
      ingest: (one) => end('ingest', [one]),
      extract: (one) => end('extract', [one]),
      audit: (one) => end('audit', [one]),
      report: (one) => end('report', [one]),
      link: (ids) => end('link', ids),
    };
  }

  async function drain(with_: Partial<Handlers>, concurrency = 3): Promise<Work> {
    await queue.announce();
    const work = await queue.start(with_, { concurrency });
    await work.drained();
    return work;
  }

  const job = async (kind: JobKind, one: string): Promise<JobRow | undefined> =>
    store.selectFrom('job').selectAll().where('kind', '=', kind).where('id', '=', one).executeTakeFirst();

  test('what is left to be joined is joined although nobody waits for the end, as beside a worker', async () => {
    for (let n = 0; n < 7; n += 1) await addJob(store, 'link', id(n));
    await queue.announce();
    const work = await queue.start(handlers(), { concurrency: 2 });
    for (let tries = 0; tries < 400 && (await countJobs(store)) > 0; tries += 1) await pause(25);
    await work.stop();
    expect(calls).toHaveLength(7);
    expect(await countJobs(store)).toBe(0);
  }, 30_000);

  test('every job of every kind is done once, and is gone then', async () => {
    const kinds = ['ingest', 'extract', 'link', 'audit', 'report'] as const;
    for (const kind of kinds) for (let n = 0; n < 12; n += 1) await addJob(store, kind, id(n), []);
    await drain(handlers());
    expect(calls.length).toBe(60);
    expect(new Set(calls).size).toBe(60);
    expect(await countJobs(store)).toBe(0);
  });

  test('a job asked for twice, and told of twice, is done once', async () => {
    await addJob(store, 'extract', id(1));
    await queue.announce();
    await addJob(store, 'extract', id(1));
    await queue.announce();
    await drain(handlers());
    expect(calls).toEqual([`extract ${id(1)}`]);
  });

  test('jobs added while others are worked on are done too', async () => {
    await addJob(store, 'ingest', id(1));
    await drain(
      handlers(async (kind, one) => {
        if (kind === 'ingest') await addJob(store, 'extract', one);
        if (kind === 'extract') await addJob(store, 'link', one);
      }),
    );
    expect(calls).toEqual([`ingest ${id(1)}`, `extract ${id(1)}`, `link ${id(1)}`]);
  });

  test('what came today is taken before an archive that was asked for first', async () => {
    for (const n of [1, 2, 3]) await addJob(store, 'ingest', id(n), [], { priority: 'archive' });
    for (const n of [8, 9]) await addJob(store, 'ingest', id(n), []);
    await drain(handlers(), 1);
    expect(calls.slice(0, 2).sort()).toEqual([`ingest ${id(8)}`, `ingest ${id(9)}`]);
    expect(calls.length).toBe(5);
  });

  test('a report asked for after documents begins when all that comes of them is done', async () => {
    for (const n of [1, 2, 3]) await addJob(store, 'ingest', id(n), []);
    await addJob(store, 'report', id(7), {}, { afterDocuments: true });
    await drain(
      handlers(async (kind, one) => {
        if (kind === 'ingest') await addJob(store, 'extract', one);
        if (kind === 'extract') await addJob(store, 'link', one);
      }),
    );
    expect(calls.length).toBe(10);
    expect(calls.at(-1)).toBe(`report ${id(7)}`);
  });

  test('no more jobs are worked on at once than was said', async () => {
    for (let n = 0; n < 12; n += 1) await addJob(store, 'ingest', id(n), []);
    let now = 0;
    let most = 0;
    await drain(
      handlers(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 30));
        now -= 1;
      }),
      2,
    );
    expect(most).toBe(2);
  });

  test('documents are linked in batches, and never two batches at once', async () => {
    for (let n = 0; n < 250; n += 1) await addJob(store, 'link', id(n));
    const sizes: number[] = [];
    let now = 0;
    await drain({
      link: async (ids) => {
        now += 1;
        expect(now).toBe(1);
        sizes.push(ids.length);
        await new Promise((resolve) => setTimeout(resolve, 20));
        await endJobs(store, 'link', ids);
        now -= 1;
      },
    });
    expect(sizes).toEqual([100, 100, 50]);
  });

  test('what may pass is tried again, later each time, until it has passed', async () => {
    await addJob(store, 'extract', id(1));
    const at: number[] = [];
    await drain(
      handlers(() => {
        at.push(Date.now());
        if (at.length < 3) throw Object.assign(new Error('database is locked by Mr Basalt'), { code: 'SQLITE_BUSY' });
      }),
    );
    expect(at.length).toBe(3);
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeGreaterThanOrEqual(450);
    expect(third - second).toBeGreaterThanOrEqual(950);
    expect(await countJobs(store)).toBe(0);
  });

  test('what cannot pass fails once, is kept with its kind and without its words, and does not stop the others', async () => {
    await addJob(store, 'extract', id(1));
    await addJob(store, 'extract', id(2));
    await drain(
      handlers((_, one) => {
        if (one === id(1)) throw new RangeError('no such thing as Basalt Street');
      }),
    );
    expect(calls.sort()).toEqual([`extract ${id(1)}`, `extract ${id(2)}`]);
    expect(await job('extract', id(1))).toMatchObject({ state: 'failed', attempts: 1, error: 'RangeError' });
    expect(await countJobs(store)).toBe(1);
  });

  test('a job that failed for good begins anew when it is retried, and stays away when it is discarded', async () => {
    let isMended = false;
    await addJob(store, 'extract', id(1), { told: 'this' });
    await addJob(store, 'extract', id(2));
    const work = await drain(
      handlers(() => {
        if (!isMended) throw new TypeError();
      }),
    );
    isMended = true;
    const failed = await job('extract', id(1));
    if (!failed) throw new Error('the failed job is gone');
    await retryJob(store, failed);
    expect(await job('extract', id(1))).toMatchObject({ state: 'waiting', attempts: 0, told: '{"told":"this"}' });
    await endJobs(store, 'extract', [id(2)]);
    await queue.announce();
    await work.drained();
    expect(calls.filter((call) => call.endsWith(id(1))).length).toBe(2);
    expect(calls.filter((call) => call.endsWith(id(2))).length).toBe(1);
    expect(await countJobs(store)).toBe(0);
  });

  test('what a dead process had in hand is done; what a living one has is left to it', async () => {
    const living = spawn('sleep', ['60']);
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const leased = (pid: number | undefined) => ({
      state: 'running' as const,
      attempts: 1,
      leased_by: JSON.stringify([hostname(), pid, 'x']),
      leased_until: new Date(Date.now() + 600_000).toISOString(),
    });
    for (const [number, pid] of [
      [1, dead],
      [2, living.pid],
    ] as const) {
      await addJob(store, 'extract', id(number));
      await store.updateTable('job').set(leased(pid)).where('id', '=', id(number)).execute();
    }
    await queue.announce();
    const work = await queue.start(handlers(), { concurrency: 2 });
    while (await job('extract', id(1))) await new Promise((resolve) => setTimeout(resolve, 20));
    await work.stop();
    living.kill();
    expect(calls).toEqual([`extract ${id(1)}`]);
    expect(await job('extract', id(2))).toMatchObject({ state: 'running' });
  });

  test('a job that ended its process every time is given up', async () => {
    await addJob(store, 'extract', id(1));
    const dead = {
      leased_by: JSON.stringify([hostname(), 2 ** 22 + 1, 'x']),
      leased_until: '2099-01-01T00:00:00.000Z',
    };
    await store
      .updateTable('job')
      .set({ state: 'running', attempts: MOST_ATTEMPTS, ...dead })
      .execute();
    await drain(handlers());
    expect(calls).toEqual([]);
    expect(await job('extract', id(1))).toMatchObject({ state: 'failed', error: 'worker_died' });
  });

  test('told to stop, it finishes what it has in hand and takes no more', async () => {
    for (let n = 0; n < 20; n += 1) await addJob(store, 'ingest', id(n), []);
    await queue.announce();
    const work = await queue.start(
      handlers(() => new Promise((resolve) => setTimeout(resolve, 100))),
      { concurrency: 2 },
    );
    while (calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await work.stop();
    expect(calls.length).toBeLessThan(20);
    expect(await countJobs(store, { states: ['waiting'] })).toBe(20 - calls.length);
    expect(await countJobs(store, { states: ['running'] })).toBe(0);
  });

  test('told to stop within a time, it hands back what it could not finish, as if it had not been tried', async () => {
    await addJob(store, 'ingest', id(1), []);
    await queue.announce();
    let finish: () => void = () => undefined;
    const work = await queue.start(
      {
        ingest: () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
      },
      { concurrency: 2 },
    );
    while ((await job('ingest', id(1)))?.state !== 'running') await new Promise((resolve) => setTimeout(resolve, 5));
    await work.stop(100);
    expect(await job('ingest', id(1))).toMatchObject({ state: 'waiting', attempts: 0, leased_by: null });
    finish();
  });
}
