import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { handlersFor } from '../../../src/pipeline/handlers.js';
import { ingestPaths, retryQuarantine } from '../../../src/pipeline/ingest.js';
import { openBullQueue } from '../../../src/pipeline/queue/bullmq.js';
import { openInlineQueue } from '../../../src/pipeline/queue/inline.js';
import type { JobQueue } from '../../../src/pipeline/queue/queue.js';
import { redisAddress } from '../../../src/pipeline/queue/redis-address.js';
import type { WorkEvent } from '../../../src/pipeline/queue/work-event.js';
import { queueDocuments } from '../../../src/pipeline/queue-documents.js';
import { openReadingPool } from '../../../src/pipeline/reading/reading-pool.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { MOST_KILLS } from '../../../src/store/work/job.js';
import { countJobs } from '../../../src/store/work/waiting-jobs.js';
import { hasRedisServer, type RedisServer, startRedis } from '../queue/redis-server.js';
import { key, readStandIn, standInStages, writeCorpus } from '../stand-in.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-poison-'));
  store = await openStore(at('a.db'));
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);
const reader = resolve('test/pipeline/reading/ending-reader.ts');

async function quarantined(of: Store): Promise<Readonly<Record<string, string | null>>> {
  const rows = await of
    .selectFrom('source_document')
    .select(['name', 'code'])
    .where('status', '=', 'quarantined')
    .orderBy('name')
    .execute();
  return Object.fromEntries(rows.map(({ name, code }) => [name, code]));
}

test('a document that ends its reading thread is tried three times and given up; the thread that follows reads the next', async () => {
  const pool = openReadingPool({ threads: 1, entry: reader });
  writeFileSync(at('exits.json'), '{"listings": [], "exits": "Robin Quartz"}');
  writeFileSync(at('throws.json'), '{"listings": [], "throws": "Robin Quartz"}');
  writeFileSync(at('sound.json'), '{"listings": []}');
  const read = [];
  for (const name of ['exits.json', 'throws.json', 'sound.json']) read.push(await pool.read(at(name), name));
  await pool.close();
  expect(read.map((one) => one.quarantined?.code ?? null)).toEqual(['killed_reader', 'killed_reader', null]);
  expect(JSON.stringify(read)).not.toMatch(/Quartz/);
});

/** Asks for a small corpus with one document in it that ends its thread, and works until nothing is left. */
async function workThrough(queue: JobQueue, events: WorkEvent[]): Promise<void> {
  const pool = openReadingPool({ threads: 2, entry: reader });
  writeCorpus(at('in'), 2);
  writeFileSync(at('in/poison.json'), '{"listings": [], "exits": true}');
  await queueDocuments(store, queue, [at('in')], { key });
  const stages = standInStages({ read: pool.take });
  const work = await queue.start(handlersFor(store, stages), {
    concurrency: 3,
    onEvent: (event) => events.push(event),
  });
  await work.drained();
  await queue.close();
  await pool.close();
}

test('a worker without Redis quarantines it as killed_reader and does the rest', async () => {
  const events: WorkEvent[] = [];
  await workThrough(openInlineQueue(store), events);
  expect(await quarantined(store)).toEqual({ 'broken.json': 'invalid_json', 'poison.json': 'killed_reader' });
  expect(events.filter(({ event }) => event === 'job_failed')).toEqual([]);
  expect(await countJobs(store)).toBe(0);
});

test('a document that ends the whole program three times is in quarantine at the fourth; those that were in hand with it are stored', async () => {
  writeCorpus(at('in'), 4);
  writeFileSync(at('in/poison.json'), '{"listings": [], "poison": true}');
  const die = () =>
    spawnSync(process.execPath, [
      '--import',
      'tsx',
      'test/pipeline/taking/ingest-and-die.ts',
      at('b.db'),
      at('in'),
      'file',
      'poison.json',
    ]);
  for (let time = 1; time <= MOST_KILLS; time += 1) expect(die().signal).toBe('SIGKILL');
  const other = await openStore(at('b.db'));
  const read: string[] = [];
  const summary = await ingestPaths(other, [at('in')], {
    stages: standInStages({
      read: (path, name) => {
        read.push(name);
        return readStandIn(path, name);
      },
    }),
  });
  expect(read).not.toContain('poison.json');
  expect(await quarantined(other)).toEqual({ 'broken.json': 'invalid_json', 'poison.json': 'killed_reader' });
  expect(summary.documents).toMatchObject({ quarantined: 2 });
  expect(await countJobs(other)).toBe(0);
  await retryQuarantine(other, { stages: standInStages() });
  expect(await quarantined(other)).toEqual({ 'broken.json': 'invalid_json' });
  await other.destroy();
}, 180_000);

const withRedis = hasRedisServer ? describe : describe.skip;

withRedis('with Redis (needs redis-server)', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  async function open(scope: string): Promise<JobQueue> {
    const queue = await openBullQueue(store, { address: redisAddress(redis.url), scope, patient: true });
    if (!queue) throw new Error('not opened');
    return queue;
  }

  test('a worker quarantines it as killed_reader and does the rest', async () => {
    const events: WorkEvent[] = [];
    await workThrough(await open('threads'), events);
    expect(await quarantined(store)).toEqual({ 'broken.json': 'invalid_json', 'poison.json': 'killed_reader' });
    expect(events.filter(({ event }) => event === 'job_failed')).toEqual([]);
    expect(await countJobs(store)).toBe(0);
  });

  test('a document that was in hand each of three times a worker ended is in quarantine; one that was so once is read alone', async () => {
    const queue = await open('processes');
    writeCorpus(at('in'), 3);
    await queueDocuments(store, queue, [at('in')], { key });
    const [poison, innocent] = await store
      .selectFrom('job')
      .select('id')
      .where('kind', '=', 'ingest')
      .orderBy('id')
      .execute();
    const dead = JSON.stringify([hostname(), spawnSync(process.execPath, ['--version']).pid, 'x']);
    for (const [id, killed] of [
      [poison?.id ?? '', MOST_KILLS - 1],
      [innocent?.id ?? '', 0],
    ] as const) {
      await store
        .updateTable('job')
        .set({
          state: 'running',
          leased_by: dead,
          leased_until: '2099-01-01T00:00:00.000Z',
          attempts: killed + 1,
          killed,
        })
        .where('id', '=', id)
        .execute();
    }
    const events: WorkEvent[] = [];
    const underWay = new Set<string>();
    const together = new Map<string, number>();
    const handlers = handlersFor(store, standInStages());
    const ingest = async (id: string) => {
      underWay.add(id);
      for (const one of underWay) together.set(one, Math.max(together.get(one) ?? 0, underWay.size));
      await new Promise((resolve) => setTimeout(resolve, 20));
      await handlers.ingest(id);
      underWay.delete(id);
    };
    const work = await queue.start({ ...handlers, ingest }, { concurrency: 3, onEvent: (event) => events.push(event) });
    await work.drained();
    await queue.close();
    const codes = await store.selectFrom('source_document').select(['id', 'code']).execute();
    expect(codes.find(({ id }) => id === poison?.id)?.code).toBe('killed_reader');
    expect(codes.find(({ id }) => id === innocent?.id)?.code).not.toBe('killed_reader');
    expect([together.get(poison?.id ?? ''), together.get(innocent?.id ?? '')]).toEqual([1, 1]);
    expect(events.filter(({ event }) => event === 'job_failed')).toEqual([]);
  });
});
