import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Fault } from '../../../src/fault.js';
import { beginHeartbeat, countWorkers } from '../../../src/pipeline/queue/heartbeat.js';
import { systemStatus } from '../../../src/pipeline/watching/system-status.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { failJob } from '../../../src/store/work/failed-job.js';
import { addJob, MOST_ATTEMPTS } from '../../../src/store/work/job.js';
import { takeJob } from '../../../src/store/work/job-lease.js';

let folder: string;
let url: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-status-'));
  url = join(folder, 'a.db');
  store = await openStore(url);
});
afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const ago = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

async function addDocument(
  id: string,
  minutes: number,
  over: { status?: 'stored' | 'quarantined'; source?: string } = {},
) {
  const row = {
    id,
    name: 'Robin Quartz.json',
    path: null,
    format: null,
    kind: 'other',
    media_type: 'application/json',
    bytes: 1,
    complete_results: 0,
    code: over.status === 'quarantined' ? 'empty_file' : null,
    message: over.status === 'quarantined' ? 'x' : null,
    place: null,
    rules_version: '0.0.1',
    ingested_at: ago(minutes),
    retention_days: 183,
    keep_keys: 0,
    identity_erased_at: null,
  } as const;
  await store
    .insertInto('source_document')
    .values({ ...row, status: over.status ?? 'stored', source: over.source ?? null })
    .execute();
}

test('an empty database has nothing to do and nothing wrong', async () => {
  const status = await systemStatus(store, { url, redis: null, now: NOW });
  expect(status).toMatchObject({
    documents: { total: 0, lastHour: 0, latest: null },
    successes: [],
    workers: 0,
    redis: null,
    attention: [],
  });
  expect(status.database.bytes).toBeGreaterThan(100_000);
  expect(status.disk?.freeBytes).toBeGreaterThan(0);
});

test('queues, rates and sources are counted from what the database holds', async () => {
  await addJob(store, 'ingest', 'e1');
  await addJob(store, 'ingest', 'e2');
  await addJob(store, 'link', 'e3');
  await store
    .updateTable('job')
    .set({ asked_at: ago(90) })
    .where('id', '=', 'e1')
    .execute();
  await store
    .updateTable('job')
    .set({ asked_at: ago(2) })
    .where('id', '=', 'e2')
    .execute();
  await store
    .updateTable('job')
    .set({ state: 'failed', error: 'TypeError', asked_at: ago(400) })
    .where('id', '=', 'e3')
    .execute();
  await addDocument('a', 5, { source: 'registers' });
  await addDocument('b', 500, { source: 'registers' });
  await addDocument('c', 5000, { status: 'quarantined', source: 'other' });
  const { queues, documents, successes, rules, attention } = await systemStatus(store, { url, redis: null, now: NOW });
  expect(queues[0]).toEqual({ kind: 'ingest', waiting: 2, running: 0, failed: 0, oldestWaiting: 90 * 60_000 });
  expect(queues[2]).toEqual({ kind: 'link', waiting: 0, running: 0, failed: 1, oldestWaiting: null });
  expect(documents).toEqual({ total: 3, quarantined: 1, lastHour: 1, lastDay: 2, latest: ago(5) });
  expect(successes).toEqual([
    { of: 'source', name: 'other', last: ago(5000), failed: null },
    { of: 'source', name: 'registers', last: ago(5), failed: null },
  ]);
  expect(rules.readByOthers).toBe(3);
  expect(attention.map(({ code }) => code)).toEqual(['jobs_failed', 'no_workers']);
});

test('a report for which there is no room is not given up: it waits, and the status says so', async () => {
  const lease = { owner: 'machine/1/a', milliseconds: 60_000, isDead: () => false };
  const full = Object.assign(new Fault('No report was written: the disk is full.'), { code: 'ENOSPC' });
  await addJob(store, 'report', 'r1');
  for (let tries = 0; tries < MOST_ATTEMPTS + 1; tries += 1) {
    expect(await takeJob(store, 'report', 'r1', lease)).toBe(true);
    expect(await failJob(store, { kind: 'report', id: 'r1', owner: lease.owner }, { error: full, lasts: false })).toBe(
      'waiting',
    );
  }
  const { attention } = await systemStatus(store, { url, redis: null, now: Date.now() });
  expect(attention).toContainEqual({
    code: 'report_no_room',
    words:
      '1 report could not be written: the disk of the folder is full, or its quota used up. Make room; each is tried again every five minutes, and the last report stands until then.',
  });
  await store.deleteFrom('job').where('id', '=', 'r1').execute();
});

test('a source that fails again and again, or in a way that does not pass, a duty and a schedule that failed are told, with what went well before', async () => {
  const look = { first_look: ago(600), next_look: ago(0), last_document: null };
  await store
    .insertInto('source_look')
    .values([
      { ...look, source: 'once', last_look: ago(1), last_success: ago(5), failures: 1, code: 'timed_out' },
      { ...look, source: 'gone', last_look: ago(1), last_success: ago(60), failures: 3, code: 'folder_gone' },
      { ...look, source: 'inward', last_look: ago(1), last_success: null, failures: 1, code: 'private_address' },
    ])
    .execute();
  await store
    .insertInto('duty')
    .values({
      name: 'schedules',
      began_at: ago(1),
      done_at: ago(9),
      failed_at: ago(1),
      error: 'SqliteError SQLITE_FULL',
    })
    .execute();
  await store
    .insertInto('schedule')
    .values({
      id: 'x',
      name: 'monthly',
      cron: '0 7 1 * *',
      timezone: 'Europe/London',
      asked: '{}',
      paused: 0,
      created_at: ago(9),
      due_from: ago(9),
    })
    .execute();
  const run = {
    schedule_id: 'x',
    asked_by: 'clock',
    asked_at: ago(9),
    passed_over: 0,
    kind: 'report',
    job_id: 'j',
    started_at: null,
    period_from: '2026-10-01',
    period_to: '2026-10-31',
    folder: null,
    notes: '[]',
    given_up: null,
  } as const;
  await store
    .insertInto('schedule_run')
    .values([
      { ...run, due_at: ago(3000), state: 'done', ended_at: ago(2990), error: null },
      {
        ...run,
        due_at: ago(10),
        state: 'failed',
        ended_at: ago(8),
        error: 'The folder /srv/Robin Quartz may not be written.',
      },
    ])
    .execute();
  const { successes, attention } = await systemStatus(store, { url, redis: null, now: NOW });
  expect(successes).toEqual([
    { of: 'source', name: 'gone', last: ago(60), failed: { at: ago(1), error: 'folder_gone' } },
    { of: 'source', name: 'inward', last: null, failed: { at: ago(1), error: 'private_address' } },
    { of: 'source', name: 'once', last: ago(5), failed: null },
    { of: 'schedule', name: 'monthly', last: ago(2990), failed: { at: ago(8), error: 'refused' } },
    { of: 'duty', name: 'schedules', last: ago(9), failed: { at: ago(1), error: 'SqliteError SQLITE_FULL' } },
  ]);
  expect(attention.map(({ code }) => code)).toEqual([
    'source_failed',
    'source_failed',
    'schedule_failed',
    'duty_failed',
  ]);
  expect(JSON.stringify({ successes, attention })).not.toMatch(/Quartz/);
});

test('a worker is alive from its beginning to its end, and no longer than its process', async () => {
  const worker = await beginHeartbeat(store);
  expect(await countWorkers(store)).toBe(1);
  const gone = {
    name: 'worker gone',
    owner: JSON.stringify([hostname(), 2 ** 22 + 1, 'x']),
    leased_until: '2099-01-01T00:00:00.000Z',
  };
  const silent = {
    name: 'worker silent',
    owner: JSON.stringify(['elsewhere', 1, 'x']),
    leased_until: '2026-01-01T00:00:00.000Z',
  };
  await store.insertInto('lease').values([gone, silent]).execute();
  expect(await countWorkers(store)).toBe(1);
  const next = await beginHeartbeat(store);
  expect((await store.selectFrom('lease').select('name').execute()).map(({ name }) => name)).not.toContain(
    'worker silent',
  );
  await worker.end();
  await next.end();
  expect(await countWorkers(store)).toBe(0);
});
