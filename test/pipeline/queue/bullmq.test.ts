import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { sql } from 'kysely';
import { MOST_IN_REDIS, MOST_TOGETHER } from '../../../src/pipeline/queue/announce.js';
import { type BullOptions, openBullQueue } from '../../../src/pipeline/queue/bullmq.js';
import type { JobQueue } from '../../../src/pipeline/queue/queue.js';
import { redisAddress } from '../../../src/pipeline/queue/redis-address.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { addJob, endJobs } from '../../../src/store/work/job.js';
import { countJobs } from '../../../src/store/work/waiting-jobs.js';
import { id, queueContract } from './queue-contract.js';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.js';

const withRedis = hasRedisServer ? describe : describe.skip;

withRedis('the BullMQ queue (needs redis-server)', () => {
  let redis: RedisServer;
  let scopes = 0;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  async function open(store: Store, scope: string, over: Partial<BullOptions> = {}): Promise<JobQueue> {
    const queue = await openBullQueue(store, { address: redisAddress(redis.url), scope, patient: true, ...over });
    if (!queue) throw new Error('not opened');
    opened.push(queue);
    return queue;
  }

  let store: Store;
  let folder: string;
  let opened: JobQueue[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ordergap-bull-'));
    store = await openStore(join(folder, 'a.db'));
  });
  afterEach(async () => {
    for (const queue of opened) await queue.close();
    opened = [];
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  queueContract((of) => {
    scopes += 1;
    return open(of, `test${scopes}`);
  });

  test('a hundred thousand files do not fill Redis: what it has no room for waits in the database, and is done in its turn', async () => {
    await store.transaction().execute(async (db) => {
      for (let n = 0; n < 1.5 * MOST_IN_REDIS * MOST_TOGETHER; n += 1) await addJob(db, 'ingest', id(n), []);
    });
    const producer = await open(store, 'many', { patient: false });
    await producer.announce();
    await producer.announce();
    const client = new Redis({ path: redis.path });
    const waiting = await client.llen('ordergap-many:ingest:wait');
    client.disconnect();
    expect(waiting).toBe(MOST_IN_REDIS);
    const queue = await open(store, 'many');
    const work = await queue.start({ ingest: (one) => endJobs(store, 'ingest', [one]) }, { concurrency: 20 });
    await work.drained();
    expect(await countJobs(store)).toBe(0);
  }, 120_000);

  test('an archive that fills Redis does not keep out what came today', async () => {
    await store.transaction().execute(async (db) => {
      const archive = { priority: 'archive' } as const;
      for (let n = 0; n < MOST_IN_REDIS * MOST_TOGETHER + 100; n += 1) await addJob(db, 'ingest', id(n), [], archive);
    });
    const queue = await open(store, 'archive');
    await queue.announce();
    for (let n = 9_001; n <= 9_003; n += 1) await addJob(store, 'ingest', id(n), []);
    await queue.announce();
    const client = new Redis({ path: redis.path });
    expect(await client.zcard('ordergap-archive:ingest:prioritized')).toBe(MOST_IN_REDIS);
    expect(await client.llen('ordergap-archive:ingest:wait')).toBe(3);
    client.disconnect();
    const done: string[] = [];
    const ingest = async (one: string) => {
      done.push(one);
      await endJobs(store, 'ingest', [one]);
    };
    const work = await queue.start({ ingest }, { concurrency: 1 });
    while (done.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    await work.stop();
    expect(done.slice(0, 3).sort()).toEqual([9_001, 9_002, 9_003].map(id));
  });

  test('Redis wakes a worker when a schedule is due, forgets one that is gone, and is told again after it lost its memory', async () => {
    let woken = 0;
    const onDue = async () => {
      woken += 1;
    };
    const queue = await open(store, 'wake');
    const other = await open(store, 'wake');
    // A field more than schedules have: seconds.
    const soon = { id: 'a1', cron: '* * * * * *' };
    const late = { id: 'b2', cron: '0 7 1 * *' };
    await Promise.all([queue, other].map((one) => one.wakeAt?.([soon, late])));
    const client = new Redis({ path: redis.path });
    const told = () => client.zrange('ordergap-wake:schedule:repeat', 0, -1);
    expect((await told()).sort()).toEqual(['a1', 'b2']);
    const work = await queue.start({}, { concurrency: 1, onDue });
    while (woken < 1) await new Promise((resolve) => setTimeout(resolve, 20));
    await work.stop();
    await queue.wakeAt?.([late]);
    expect(await told()).toEqual(['b2']);
    await queue.wakeAt?.([{ ...late, cron: '0 8 1 * *' }]);
    expect(await client.hget('ordergap-wake:schedule:repeat:b2', 'pattern')).toBe('0 8 1 * *');
    expect(await client.hget('ordergap-wake:schedule:repeat:b2', 'tz')).toBe('Europe/London');
    await client.flushall();
    await queue.wakeAt?.([late]);
    expect(await told()).toEqual(['b2']);
    client.disconnect();
  });

  test('a Redis that ended and lost its memory loses no job, and is told of as a change and no more', async () => {
    for (let n = 0; n < 30; n += 1) await addJob(store, 'ingest', id(n), []);
    const said: string[] = [];
    const done: string[] = [];
    const queue = await open(store, 'lost', { onTrouble: (words) => said.push(words) });
    const ingest = async (one: string) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      done.push(one);
      await endJobs(store, 'ingest', [one]);
    };
    const work = await queue.start({ ingest }, { concurrency: 2 });
    while (done.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    await redis.restart(500);
    await work.drained();
    expect(new Set(done).size).toBe(30);
    expect(done.length).toBe(30);
    expect(said).toEqual([expect.stringContaining('waiting for it'), expect.stringContaining('there again')]);
  }, 60_000);

  test('a job whose failure could not be written down either is handed back when it can be, and is tried a few times and no more', async () => {
    for (let n = 0; n < 4; n += 1) await addJob(store, 'ingest', id(n), []);
    await sql`create temp trigger jam before update of error on main.job begin select raise(abort, 'full'); end`.execute(
      store,
    );
    const calls: string[] = [];
    const done: string[] = [];
    const queue = await open(store, 'jammed');
    const ingest = async (one: string) => {
      calls.push(one);
      if (calls.length === 6) await sql`drop trigger jam`.execute(store);
      if (calls.length <= 6) throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
      done.push(one);
      await endJobs(store, 'ingest', [one]);
    };
    const work = await queue.start({ ingest }, { concurrency: 2 });
    await work.drained();
    expect(done.sort()).toEqual([0, 1, 2, 3].map(id));
    expect(calls.length).toBeLessThanOrEqual(6 + 4);
    expect(await countJobs(store)).toBe(0);
  }, 60_000);
});
