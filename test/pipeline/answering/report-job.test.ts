import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { askReport, makeReport, type ReportOrder, readyReport } from '../../../src/pipeline/answering/report-job.js';
import { handlersFor } from '../../../src/pipeline/handlers.js';
import { openInlineQueue } from '../../../src/pipeline/queue/inline.js';
import { dueRuns, makeSchedule } from '../../../src/pipeline/scheduling/schedules.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { ScheduleRunRow } from '../../../src/store/tables/schedule.table.js';
import type { Store } from '../../../src/store/tables.js';
import { findJob } from '../../../src/store/work/job.js';
import { discardJob, failedJobs, retryJob } from '../../../src/store/work/job-list.js';
import { runsOf } from '../../../src/store/work/schedule-run.js';
import { SECRET } from '../../cli/ordergap.js';
import { sampleKey, takenIn } from '../../sample-database.js';
import { ORDERGAP } from '../ordergap.js';
import { standInStages } from '../stand-in.js';

const NOW = '2025-03-31T09:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'ordergap-report-job-'));
const db = join(folder, 'desk.db');
const stages = standInStages({ key: sampleKey, url: db, now: () => NOW });
const means = { url: db, openKey: () => sampleKey, now: () => NOW };

let store: Store;
beforeAll(async () => {
  takenIn(['samples/observer-2025/registers/sheffield'], db);
  store = await openStore(db);
}, 240_000);
afterAll(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await store.deleteFrom('job').execute();
  await store.deleteFrom('schedule').execute();
});

/** Does every report job there is, as a worker does. */
async function work(): Promise<void> {
  const queue = openInlineQueue(store);
  const { audit, report } = handlersFor(store, stages);
  const working = await queue.start({ audit, report }, { concurrency: 1 });
  await working.drained();
  await queue.close();
}

/** Every file of a folder, by its path in it. */
function filesIn(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(path.length + 1),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

/** A monthly schedule whose run of 1 December 2024 is due, asked for. */
async function scheduled(out: string, { release = false, at = '2024-12-02T12:00:00Z', formats = 'json,md' } = {}) {
  const asked = { audit: 'observer-2025', period: 'last-month', report: { out, release, formats } } as const;
  const made = new Date(Date.parse(at) - 20 * 86_400_000);
  const { id } = await makeSchedule(store, { name: `m${Date.parse(at)}${release}`, cron: '0 7 1 * *', asked }, made);
  await dueRuns(store, new Date(at));
  return async (): Promise<ScheduleRunRow> => {
    const [run] = await runsOf(store, id, 1);
    if (!run) throw new Error('no run');
    return run;
  };
}

test('a job writes what the command writes, byte for byte', async () => {
  const order: ReportOrder = {
    audit: 'observer-2025',
    from: '2024-11-01',
    to: '2024-11-30',
    out: join(folder, 'a'),
    formats: 'json,md,csv,html',
  };
  const { folder: byCommand, files } = await makeReport(store, readyReport(order), means);
  await askReport(store, { ...order, out: join(folder, 'b') });
  await work();
  const byJob = filesIn(join(folder, 'b', 'observer-2025-2024-11'));
  expect([...byJob.keys()].sort()).toEqual([...files].sort());
  expect(byJob).toEqual(filesIn(byCommand));
}, 60_000);

test('a run of a schedule says where its report was written, and the next is compared with it', async () => {
  const out = join(folder, 'series');
  const november = await scheduled(out);
  await work();
  const made = join(out, 'observer-2025-2024-11');
  expect(await november()).toMatchObject({
    state: 'done',
    folder: made,
    given_up: 0,
    error: null,
    ended_at: NOW,
    notes: '[]',
  });
  await scheduled(out, { at: '2025-01-02T12:00:00Z' });
  await work();
  const text = readFileSync(join(out, 'observer-2025-2024-12', 'report.md'), 'utf8');
  expect(text).toContain('The last report was of November 2024');
}, 60_000);

test('a run for release takes account of what was released before, and one that cannot be read is said', async () => {
  const out = join(folder, 'public');
  await scheduled(out, { release: true });
  await work();
  const ready = readyReport({
    audit: 'observer-2025',
    from: '2024-12-01',
    to: '2024-12-31',
    out,
    release: true,
    inSeries: true,
  });
  expect(ready.asked.earlier?.map(({ period }) => [period.from, period.to])).toEqual([['2024-11-01', '2024-11-30']]);
  expect(ready.asked.previous?.kind).toBe('release');
  writeFileSync(join(out, 'observer-2025-2024-11-release', 'report.json'), '{"report":0}');
  const without = readyReport({ audit: 'observer-2025', to: '2024-12-31', out, release: true, inSeries: true });
  expect(without.asked).not.toHaveProperty('previous');
  expect(without.notes).toEqual([expect.stringContaining('1 of the reports in the folder cannot be read')]);
}, 60_000);

test('a run that fails says why in words, and can be tried again or discarded', async () => {
  const run = await scheduled(join(folder, 'none'), { at: '2012-12-02T12:00:00Z' });
  await work();
  const failed = await run();
  expect(failed.state).toBe('failed');
  expect(failed.error).toContain('holds nothing of a magistrates’ court from 2012-11-01 to 2012-11-30');
  const [job] = await failedJobs(store, ['report']);
  if (!job) throw new Error('no job');
  await retryJob(store, job);
  expect(await run()).toMatchObject({ state: 'asked', error: null });
  await discardJob(store, job);
  expect(await run()).toMatchObject({ state: 'failed', error: 'discarded' });
  expect(readdirSync(folder)).not.toContain('none');
});

test('a worker killed in the middle of a report leaves the last one untouched; two that start then make up for it once', async () => {
  const out = join(folder, 'killed');
  const made = new Date(Date.now() - 40 * 86_400_000);
  // Drawing the page and setting a PDF take long enough for the kill to come in the middle.
  const report = { out, release: false, formats: 'json,md,html,pdf' };
  const asked = { audit: 'observer-2025', period: 'from:2024-11-01', report } as const;
  const { id } = await makeSchedule(store, { name: 'killed', cron: '0 7 1 * *', asked }, made);
  const run = async () => (await runsOf(store, id, 9))[0];
  await dueRuns(store, new Date());
  await work();
  const { folder: written, job_id = '' } = (await run()) ?? {};
  const kept = join(written ?? '', 'report.md');
  writeFileSync(kept, 'the last one');
  // As though nobody had been there when it was due.
  await store.deleteFrom('schedule_run').execute();

  const first = worker();
  while ((await findJob(store, 'report', job_id))?.state !== 'running') await later();
  // With no pause: on a busy machine the report was once whole before the kill (2026-11-23).
  while (!readdirSync(out).some((name) => name.startsWith('.observer'))) await new Promise(setImmediate);
  first.kill('SIGKILL');
  expect(readFileSync(kept, 'utf8')).toBe('the last one');
  expect(await run()).toMatchObject({ state: 'asked' });

  const both = [worker(), worker()];
  while ((await run())?.state === 'asked') await later();
  for (const one of both) one.kill('SIGTERM');
  await Promise.all(both.map((one) => new Promise((resolve) => one.once('exit', resolve))));
  expect(await runsOf(store, id, 9)).toMatchObject([{ state: 'done', folder: written, job_id }]);
  expect(readFileSync(kept, 'utf8')).toContain('November 2024');
  expect(readdirSync(out)).toEqual([basename(written ?? '')]);
  expect(await store.selectFrom('job').selectAll().execute()).toEqual([]);
}, 120_000);

function worker(): ChildProcess {
  const args = ['worker', '--inline', '--quiet', '--concurrency', '1', '--db', db];
  return spawn(process.execPath, [...ORDERGAP, ...args], {
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: SECRET },
  });
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
