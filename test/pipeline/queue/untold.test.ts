import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { untoldJobs } from '../../../src/pipeline/queue/untold.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { failJob } from '../../../src/store/work/failed-job.js';
import { addJob } from '../../../src/store/work/job.js';
import { takeJobs } from '../../../src/store/work/job-lease.js';
import { newDatabase } from '../../new-database.js';
import { id } from './queue-contract.js';

let store: Store;
beforeEach(async () => {
  store = await openStore(await newDatabase());
});
afterEach(async () => {
  await store.destroy();
});

const owner = 'machine/1/a';
const lease = { owner, milliseconds: 60_000, isDead: () => false };

async function states(): Promise<readonly string[]> {
  const rows = await store.selectFrom('job').select(['kind', 'id', 'state', 'attempts']).orderBy('id').execute();
  return rows.map((job) => `${job.kind} ${job.id.at(-1)} ${job.state} ${job.attempts}`);
}

test('jobs of which a worker does not know whether it took them are handed back, and no others', async () => {
  for (const [kind, n] of [
    ['ingest', 1],
    ['ingest', 2],
    ['link', 3],
    ['link', 4],
  ] as const)
    await addJob(store, kind, id(n));
  await takeJobs(store, ['ingest', 'link'], { ...lease, most: 9 });
  const untold = untoldJobs(store, owner);
  untold.note('ingest', [id(1), id(7)]);
  untold.note('link', 'all');
  await untold.tell();
  expect(await states()).toEqual(['ingest 1 waiting 0', 'ingest 2 running 1', 'link 3 waiting 0', 'link 4 waiting 0']);
  await takeJobs(store, ['link'], { ...lease, most: 9 });
  await untold.tell();
  expect((await states()).slice(2)).toEqual(['link 3 running 1', 'link 4 running 1']);
});

test.each(['SQLITE_FULL', 'ENOSPC', '53100'])(
  'a document for which the disk has no room (%s) is tried again for as long as it takes',
  async (code) => {
    await addJob(store, 'ingest', id(1));
    const full = Object.assign(new Error('full'), { code });
    for (let tries = 0; tries < 7; tries += 1) {
      await store.updateTable('job').set({ not_before: '' }).execute();
      expect(await takeJobs(store, ['ingest'], { ...lease, most: 1 })).toHaveLength(1);
      expect(await failJob(store, { kind: 'ingest', id: id(1), owner }, { error: full, lasts: false })).toBe('waiting');
    }
    expect(await states()).toEqual(['ingest 1 waiting 0']);
  },
);
