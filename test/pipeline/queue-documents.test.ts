import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { handlersFor } from '../../src/pipeline/handlers.js';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { openBullQueue } from '../../src/pipeline/queue/bullmq.js';
import { redisAddress } from '../../src/pipeline/queue/redis-address.js';
import { queueDocuments, waitForDocuments } from '../../src/pipeline/queue-documents.js';
import { dump } from '../../src/store/database/dump.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { jobsStarting, listJobs, tallyJobs } from '../../src/store/work/job-list.js';
import { hasRedisServer, type RedisServer, startRedis } from './queue/redis-server.js';
import { key, standInStages, writeCorpus } from './stand-in.js';

const withRedis = hasRedisServer ? describe : describe.skip;

withRedis('documents left to workers (needs redis-server)', () => {
  let redis: RedisServer;
  let folder: string;
  let store: Store;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ordergap-queued-'));
    store = await openStore(join(folder, 'a.db'));
  });
  afterEach(async () => {
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (patient: boolean) => {
    const queue = await openBullQueue(store, { address: redisAddress(redis.url), scope: 'documents', patient });
    if (!queue) throw new Error('not opened');
    return queue;
  };
  const waiting = { onProgress: () => undefined, onQuiet: () => undefined };

  test('come to the database and the summary of an inline run, copies and broken ones with them', async () => {
    const corpus = join(folder, 'in');
    writeCorpus(corpus, 30);
    for (const name of ['a-copy.json', 'z-copy.json']) {
      writeFileSync(join(corpus, name), readFileSync(join(corpus, 'register-3.json')));
    }
    writeFileSync(join(corpus, 'empty.json'), '');
    const [producer, queue] = [await open(false), await open(true)];
    await queue.start(handlersFor(store, standInStages()), { concurrency: 3 });
    const progress: number[] = [];
    const asked = await queueDocuments(store, producer, [corpus], { key });
    const summary = await waitForDocuments(store, asked, { ...waiting, onProgress: (done) => progress.push(done) });
    expect(summary.documents).toEqual({ stored: 30, unchanged: 2, superseded: 0, setAside: 1, quarantined: 2 });
    expect(progress.at(-1)).toBe(33);

    const again = await queueDocuments(store, producer, [corpus], { key });
    expect((await waitForDocuments(store, again, waiting)).documents).toMatchObject({ stored: 0, unchanged: 33 });
    await queue.close();
    await producer.close();

    const inline = await openStore(join(folder, 'b.db'));
    expect(await ingestPaths(inline, [corpus], { stages: standInStages() })).toEqual(summary);
    expect(await dump(store)).toBe(await dump(inline));
    await inline.destroy();
  }, 60_000);

  test('that fail for good are told as a fault with the kind of the failure, and are kept for a person to see', async () => {
    const corpus = join(folder, 'in');
    writeCorpus(corpus, 4);
    const failing = standInStages({
      extract: () => {
        throw new RangeError('Robin Quartz');
      },
    });
    const [producer, queue] = [await open(false), await open(true)];
    await queue.start(handlersFor(store, failing), { concurrency: 3 });
    const asked = await queueDocuments(store, producer, [corpus], { key });
    const error = await waitForDocuments(store, asked, waiting).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'Fault',
      message: expect.stringContaining('4 of the jobs failed for good (extract: RangeError)'),
    });
    await queue.close();
    await producer.close();
    expect(await tallyJobs(store)).toEqual([{ kind: 'extract', state: 'failed', count: 4 }]);
    const [job] = await listJobs(store, 10);
    expect(await jobsStarting(store, 'extract', job?.id.slice(0, 12) ?? '')).toEqual([job]);
    expect(await jobsStarting(store, 'link', job?.id.slice(0, 12) ?? '')).toEqual([]);
  }, 60_000);
});
