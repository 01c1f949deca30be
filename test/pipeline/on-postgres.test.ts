import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { sql } from 'kysely';
import { findAudit } from '../../src/audits/definition/find-audit.js';
import { extract } from '../../src/facts/extract.js';
import { answerAudit } from '../../src/pipeline/answering/answer-audit.js';
import { withDatabaseAsKnown } from '../../src/pipeline/answering/as-known.js';
import { handlersFor } from '../../src/pipeline/handlers.js';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { openInlineQueue } from '../../src/pipeline/queue/inline.js';
import { queueDocuments } from '../../src/pipeline/queue-documents.js';
import type { Stages } from '../../src/pipeline/reading/stages.js';
import { takeFileAt } from '../../src/pipeline/reading/take-file.js';
import { purge } from '../../src/pipeline/taking/purge.js';
import { dump } from '../../src/store/database/dump.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';
import { newPostgresDatabase, testOnPostgres } from '../postgres-server.js';
import { key, standInStages, writeCorpus } from './stand-in.js';

/** Documents of several formats, some of them amended by others and some set aside or in quarantine. */
const SAMPLES = [
  'samples/listings/common-platform-hearing',
  'samples/listings/informant-register-csv',
  'samples/listings/spi-results-xml',
  'samples/listings/libra-court-list-json',
  'samples/listings/cath-sjp-press-list',
];
const LATER = ['samples/listings/informant-register-json', 'samples/listings/court-register-json'];
const stages = standInStages({ read: takeFileAt, extract });
const at = (now: string) => ({ ...stages, now: () => now });
const [FIRST, SECOND] = ['2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00+01:00'];

const folder = mkdtempSync(join(tmpdir(), 'ordergap-both-'));
let inFile: Store;
let onServer: Store;
let url: string;
beforeAll(async () => {
  inFile = await openStore(join(folder, 'a.db'));
  url = await newPostgresDatabase();
  onServer = await openStore(url);
  await ingestPaths(inFile, SAMPLES, { stages: at(FIRST) });
  await byThree(url, SAMPLES, at(FIRST));
}, 120_000);
afterAll(async () => {
  await inFile.destroy();
  await onServer.destroy();
  rmSync(folder, { recursive: true, force: true });
});

/** Three workers with connections of their own work on what was asked for, all at once. */
async function byThree(url: string, paths: readonly string[], stages: Stages): Promise<void> {
  const asking = await openStore(url);
  await queueDocuments(asking, openInlineQueue(asking), paths, { key });
  await asking.destroy();
  const workers = await Promise.all(
    [1, 2, 3].map(async () => {
      const store = await openStore(url);
      const queue = openInlineQueue(store);
      const { ingest, extract: read, link } = handlersFor(store, stages);
      return { store, queue, work: await queue.start({ ingest, extract: read, link }, { concurrency: 2 }) };
    }),
  );
  await Promise.all(workers.map(({ work }) => work.drained()));
  for (const { store, queue } of workers) {
    await queue.close();
    await store.destroy();
  }
}

async function answers(store: Store, documents = 0): Promise<string> {
  const answer = await answerAudit(
    store,
    findAudit('order-rates'),
    { from: '2024-01-01', to: '2026-12-31' },
    {
      now: () => '2026-06-01T00:00:00.000Z',
    },
  );
  return JSON.stringify([documents, answer]);
}

describe('the same documents, in a file and on a server', () => {
  testOnPostgres('give the same rows and the same findings, whoever writes at once', async () => {
    const rows = await dump(inFile);
    expect(rows.split('\n').length).toBeGreaterThan(300);
    expect(await dump(onServer)).toBe(rows);
    expect(await answers(onServer)).toBe(await answers(inFile));
  });

  testOnPostgres('are told as they were known at an instant, when more has come', async () => {
    for (const store of [inFile, onServer]) await ingestPaths(store, LATER, { stages: at(SECOND) });
    expect(await dump(onServer)).toBe(await dump(inFile));
    const then = '2026-03-02T08:59:00Z';
    const told = (of: string) =>
      withDatabaseAsKnown(
        of,
        then,
        () => key,
        ({ store, laterDocuments }) => answers(store, laterDocuments),
      );
    const known = await told(url);
    expect(known).toBe(await told(join(folder, 'a.db')));
    expect(known).not.toBe(await answers(onServer));
  });

  testOnPostgres('lose what is purged from the pages of its tables too', async () => {
    const surnames = async () => {
      const { rows } = await sql<{
        surname: string;
      }>`select distinct surname from identity where length(surname) > 6`.execute(onServer);
      return rows.map(({ surname }) => surname);
    };
    const page = async (table: string) => {
      await sql`checkpoint`.execute(onServer);
      const { rows } = await sql<{
        bytes: Buffer;
      }>`select pg_read_binary_file(pg_relation_filepath(${table})) as bytes`.execute(onServer);
      return rows[0]?.bytes.toString('utf8') ?? '';
    };
    const names = await surnames();
    expect(names.length).toBeGreaterThan(3);
    const before = await page('identity_line');
    expect(names.every((name) => before.includes(name))).toBe(true);
    const done = await purge(onServer, '2029-01-01', { key, now: SECOND });
    expect(done).toMatchObject({ logEmptied: true, receipt: expect.any(String) });
    expect(await surnames()).toEqual([]);
    const after = await page('identity_line');
    expect(names.filter((name) => after.includes(name))).toEqual([]);
  });
});

testOnPostgres(
  'documents that share cases come to the same cases, whoever reads and joins them at once',
  async () => {
    const corpus = join(folder, 'in');
    writeCorpus(corpus, 60);
    const here = await openStore(':memory:');
    await ingestPaths(here, [corpus], { stages: standInStages() });
    const address = await newPostgresDatabase();
    await byThree(address, [corpus], standInStages());
    const there = await openStore(address);
    expect(await dump(there)).toBe(await dump(here));
    await here.destroy();
    await there.destroy();
  },
  60_000,
);
