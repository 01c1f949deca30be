import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { printStatus } from '../../../src/cli/printing/print-status.js';
import { extract } from '../../../src/facts/extract.js';
import type { Listing } from '../../../src/listings/listing.js';
import { askAudit } from '../../../src/pipeline/answering/answer-audit.js';
import { handlersFor } from '../../../src/pipeline/handlers.js';
import { openBullQueue } from '../../../src/pipeline/queue/bullmq.js';
import { queueScope } from '../../../src/pipeline/queue/queue-scope.js';
import { redisAddress } from '../../../src/pipeline/queue/redis-address.js';
import type { WorkEvent } from '../../../src/pipeline/queue/work-event.js';
import { queueDocuments } from '../../../src/pipeline/queue-documents.js';
import { takeFileAt } from '../../../src/pipeline/reading/take-file.js';
import { dueRuns, makeSchedule } from '../../../src/pipeline/scheduling/schedules.js';
import { systemStatus } from '../../../src/pipeline/watching/system-status.js';
import { jsonLog, wordsLog } from '../../../src/pipeline/watching/work-log.js';
import { workMetrics } from '../../../src/pipeline/watching/work-metrics.js';
import { statusSchema } from '../../../src/reports/schemas/status-schema.js';
import { unpacked } from '../../../src/store/database/packed.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { key, standInStages } from '../stand-in.js';
import { hasRedisServer, type RedisServer, startRedis } from './redis-server.js';

const withRedis = hasRedisServer ? describe : describe.skip;
const FOLDERS = ['samples/listings', 'samples/observer-2025/registers/bristol'];

withRedis('what Redis holds and a worker tells (needs redis-server)', () => {
  let folder: string;
  let redis: RedisServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ordergap-names-'));
    redis = await startRedis();
  });
  afterAll(async () => {
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('no key, value, command, line of a log, metric or status tells a name, an address, a path or five words of a result', async () => {
    const db = join(folder, 'Basalt v Lichen.db');
    const store = await openStore(db);
    const client = new Redis({ path: redis.path });
    const watcher = new Redis({ path: redis.path });
    const monitor = await watcher.monitor();
    const told: string[] = [];
    monitor.on('monitor', (_time: string, args: readonly string[]) => told.push(args.join(' ')));

    const options = { address: redisAddress(redis.url), scope: queueScope(db, key) };
    const producer = await openBullQueue(store, { ...options, patient: false });
    const queue = await openBullQueue(store, { ...options, patient: true });
    if (!producer || !queue) throw new Error('not opened');
    await askAudit(store, { audit: 'observer-2025' });
    await askAudit(store, { audit: join(folder, 'The audit of Robin Quartz.yaml') });
    const asked = {
      audit: join(folder, 'The audit of Robin Quartz.yaml'),
      period: 'last-month',
      report: { out: join(folder, 'Lichen'), release: false },
    } as const;
    const made = new Date('2026-01-15T12:00:00Z');
    const row = await makeSchedule(store, { name: 'Basalt-monthly', cron: '0 7 1 * *', asked }, made);
    await dueRuns(store, new Date('2026-02-15T12:00:00Z'));
    await queue.wakeAt?.([row]);
    await queueDocuments(store, producer, FOLDERS, { key });
    const held = [...(await everythingIn(client))];

    let failures = 0;
    const readStatus = () => systemStatus(store, { url: db, redis: 'reachable', now: Date.now() });
    const metrics = workMetrics(readStatus);
    const logged: string[] = [];
    const happened = new Set<string>();
    const listeners = [
      jsonLog((line) => logged.push(line)),
      wordsLog((line) => logged.push(line)),
      metrics.onEvent,
      ({ event }: WorkEvent) => happened.add(event),
    ];
    const onEvent = (event: WorkEvent) => {
      for (const listen of listeners) listen(event);
    };
    const stages = standInStages({ read: takeFileAt, extract, url: db });
    const handlers = handlersFor(store, stages, ({ documentId, outcome, format, code }) =>
      onEvent({ event: 'document', id: documentId, outcome, format, code }),
    );
    const ingest = async (id: string) => {
      failures += 1;
      const passing = failures % 2 === 0 ? { code: 'SQLITE_BUSY' } : {};
      if (failures < 5) throw Object.assign(new Error('Robin Quartz of 12 Lichen Street'), passing);
      await handlers.ingest(id);
      if (failures % 5 === 0) held.push(...(await everythingIn(client)));
    };
    const work = await queue.start({ ...handlers, ingest }, { concurrency: 2, onEvent });
    await work.drained();
    held.push(...(await everythingIn(client)));
    const status = await readStatus();
    const shown = [...logged, await metrics.text(), printStatus(status), JSON.stringify(status)].join('\n');
    await queue.close();
    await producer.close();
    const finding = await store.selectFrom('finding').select('audit').execute();
    const secrets = await secretsOf(store);
    await store.destroy();
    monitor.disconnect();
    client.disconnect();
    watcher.disconnect();

    expect(finding).toEqual([{ audit: 'observer-2025' }]);
    expect(held.length).toBeGreaterThan(50);
    expect(secrets.length).toBeGreaterThan(500);
    // What is looked for is found where it is.
    expect(found(`x ${secrets[0]} y`, secrets)).not.toEqual([]);
    const nobody = [...secrets, 'Robin Quartz', 'Lichen', 'Basalt', folder];
    expect(found([...held, ...told].join('\n'), nobody)).toEqual([]);
    // A schedule goes by the name that whoever made it gave it.
    expect(found(shown.replaceAll('Basalt-monthly', ''), nobody)).toEqual([]);
    expect([...happened].sort()).toEqual(['document', 'job_done', 'job_failed']);
    expect(statusSchema.parse(status)).toEqual(status);
  }, 120_000);
});

/** Every key and every value of every kind, as text. */
async function everythingIn(client: Redis): Promise<readonly string[]> {
  const held: string[] = [];
  for (const name of await client.keys('*')) {
    held.push(`${name} ${JSON.stringify(await contentOf(client, name))}`);
  }
  return held;
}

async function contentOf(client: Redis, name: string): Promise<unknown> {
  const type = await client.type(name);
  switch (type) {
    case 'string':
      return client.get(name);
    case 'hash':
      return client.hgetall(name);
    case 'list':
      return client.lrange(name, 0, -1);
    case 'set':
      return client.smembers(name);
    case 'zset':
      return client.zrange(name, 0, -1);
    case 'stream':
      return client.xrange(name, '-', '+');
    case 'none':
      return null;
    default:
      throw new Error(`a value of a kind nobody looks into: ${type}`);
  }
}

/** Names, addresses, paths, and runs of five words of the results, of all that was taken in. */
async function secretsOf(store: Store): Promise<readonly string[]> {
  const identities = await store.selectFrom('identity').selectAll().execute();
  const documents = await store.selectFrom('source_document').select(['name', 'path']).execute();
  const texts = await store.selectFrom('source_text').select('listings').execute();
  const listings = texts.flatMap(({ listings }) => JSON.parse(unpacked(listings)) as readonly Listing[]);
  const results = listings.flatMap(({ hearings }) =>
    hearings.flatMap(({ defendants }) =>
      defendants.flatMap((one) => [...one.results, ...one.offences.flatMap((offence) => offence.results)]),
    ),
  );
  const secrets = [
    ...identities.flatMap(({ name, surname, forenames, organisation, address }) => [
      name,
      surname,
      forenames,
      organisation,
      ...(address?.split(',') ?? []),
    ]),
    ...documents.flatMap(({ name, path }) => [name, path]),
    ...results.flatMap(({ text }) => {
      const words = text.split(/\s+/);
      return words.slice(4).map((_, at) => words.slice(at, at + 5).join(' '));
    }),
  ];
  return [...new Set(secrets.flatMap((one) => (one && one.trim().length > 3 ? [one.trim()] : [])))];
}

function found(text: string, secrets: readonly string[]): readonly string[] {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  const words = new Set(lower.split(/[^\p{L}\p{N}’'-]+/u));
  return secrets.filter((secret) => {
    const plain = secret.toLowerCase();
    return /^[\p{L}’'-]+$/u.test(plain) ? words.has(plain) : lower.includes(plain);
  });
}
