import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openStore } from '../../../src/store/opening/open.js';
import type { JobKind } from '../../../src/store/tables/job.table.js';
import type { Store } from '../../../src/store/tables.js';
import { failJob } from '../../../src/store/work/failed-job.js';
import { addJob, bringForward, endJobs } from '../../../src/store/work/job.js';
import { handBackJobs, takeJob, takeJobs } from '../../../src/store/work/job-lease.js';
import { failedAmongDocuments } from '../../../src/store/work/job-list.js';
import { unannouncedJobs } from '../../../src/store/work/waiting-jobs.js';
import { newDatabase } from '../../new-database.js';

const lease = { owner: '["a",1,"x"]', milliseconds: 60_000, isDead: () => false };

let store: Store;
beforeAll(async () => {
  store = await openStore(await newDatabase());
});
afterAll(() => store.destroy());
beforeEach(async () => {
  await store.deleteFrom('job').execute();
});

/** So that what comes next is asked for later. */
const later = () => new Promise((resolve) => setTimeout(resolve, 2));

async function askReport(): Promise<void> {
  await later();
  await addJob(store, 'report', 'r', {}, { afterDocuments: true });
  await later();
}

/** Whether the report may begin, by the three ways in which a queue asks. */
async function begins(): Promise<readonly boolean[]> {
  const told = (await unannouncedJobs(store, { kind: 'report', priority: 0 }, 9)).length > 0;
  const named = await takeJob(store, 'report', 'r', lease);
  await handBackJobs(store, lease.owner);
  const taken = (await takeJobs(store, ['report'], { ...lease, most: 9 })).length > 0;
  await handBackJobs(store, lease.owner);
  return [told, named, taken];
}
const HELD = [false, false, false];
const FREE = [true, true, true];

/** One stage of a document ends and the next is left to be done, as in the transaction that stores it. */
async function step(from: JobKind, to: JobKind): Promise<void> {
  await addJob(store, to, 'd');
  await endJobs(store, from, ['d']);
  await later();
}

test('a report waits through every stage of a document asked for before it', async () => {
  await addJob(store, 'ingest', 'd', [], { priority: 'archive' });
  await askReport();
  expect(await begins()).toEqual(HELD);
  await step('ingest', 'extract');
  expect(await begins()).toEqual(HELD);
  await step('extract', 'link');
  expect(await begins()).toEqual(HELD);
  await endJobs(store, 'link', ['d']);
  expect(await begins()).toEqual(FREE);
});

test('it waits for one that is being worked on', async () => {
  await addJob(store, 'ingest', 'd', []);
  await askReport();
  await store
    .updateTable('job')
    .set({ state: 'running', leased_by: 'b', leased_until: '9' })
    .where('id', '=', 'd')
    .execute();
  expect(await begins()).toEqual(HELD);
});

test('what was asked for later holds nothing up, nor do reports that were asked for by hand wait', async () => {
  await askReport();
  await addJob(store, 'ingest', 'd', []);
  expect(await begins()).toEqual(FREE);
  await addJob(store, 'audit', 'a', {});
  expect(await takeJobs(store, ['audit'], { ...lease, most: 1 })).toEqual([{ kind: 'audit', id: 'a' }]);
});

test('what failed for good holds nothing up, and is counted', async () => {
  await addJob(store, 'ingest', 'd', []);
  await askReport();
  await takeJob(store, 'ingest', 'd', lease);
  await failJob(store, { kind: 'ingest', id: 'd', owner: lease.owner }, { error: new TypeError(), lasts: true });
  expect(await begins()).toEqual(FREE);
  const job = await store.selectFrom('job').select('asked_at').where('id', '=', 'r').executeTakeFirstOrThrow();
  expect(await failedAmongDocuments(store, job.asked_at)).toBe(1);
  expect(await failedAmongDocuments(store, '2020-01-01')).toBe(0);
});

test('jobs are taken today’s first, then as they were asked for; one that came with an archive and comes today is brought forward', async () => {
  for (const [id, priority] of [
    ['d', 'archive'],
    ['c', 'archive'],
    ['b', 'today'],
    ['a', 'today'],
  ] as const) {
    await addJob(store, 'ingest', id, [], { priority });
    await later();
  }
  await bringForward(store, 'ingest', 'c', 'today');
  const taken = await takeJobs(store, ['ingest'], { ...lease, most: 9 });
  expect(taken.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});
