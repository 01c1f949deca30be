import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { keepSchedules } from '../../../src/pipeline/scheduling/schedule-duty.js';
import {
  type AskedEachTime,
  dueRuns,
  makeSchedule,
  runNow,
  scheduleNamed,
} from '../../../src/pipeline/scheduling/schedules.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { pauseSchedule, removeSchedule } from '../../../src/store/work/schedule.js';
import { runsOf } from '../../../src/store/work/schedule-run.js';
import { newDatabase } from '../../new-database.js';

const MONTHLY: AskedEachTime = { audit: 'observer-2025', period: 'last-month' };

let store: Store;
beforeAll(async () => {
  store = await openStore(await newDatabase());
});
afterAll(() => store.destroy());
beforeEach(async () => {
  await store.deleteFrom('job').execute();
  await store.deleteFrom('schedule').execute();
});

const make = (cron: string, at: string, asked = MONTHLY) =>
  makeSchedule(store, { name: 'monthly', cron, asked }, new Date(at));
const due = (at: string) => dueRuns(store, new Date(at));
const jobs = () => store.selectFrom('job').selectAll().execute();

test('a run is asked for once it is due, with the days it is about, after its documents, and not again', async () => {
  await make('0 7 1 * *', '2026-02-15T12:00:00Z', { ...MONTHLY, report: { out: '/srv/r', release: false } });
  expect(await due('2026-03-01T06:59:59Z')).toEqual([]);
  expect(await due('2026-03-01T07:00:00Z')).toEqual([
    { schedule: 'monthly', dueAt: '2026-03-01T07:00:00.000Z', passedOver: 0 },
  ]);
  expect(await due('2026-03-01T07:00:00Z')).toEqual([]);
  expect(await due('2026-03-31T23:00:00Z')).toEqual([]);
  const [job, ...more] = await jobs();
  expect(more).toEqual([]);
  expect(job).toMatchObject({ kind: 'report', state: 'waiting', after_documents: 1 });
  expect(JSON.parse(job?.told ?? '')).toMatchObject({
    audit: 'observer-2025',
    from: '2026-02-01',
    to: '2026-02-28',
    out: '/srv/r',
    inSeries: true,
  });
});

test('without a folder for reports the audit is asked for', async () => {
  await make('0 7 1 * *', '2026-02-15T12:00:00Z');
  await due('2026-03-01T07:00:00Z');
  expect(await jobs()).toMatchObject([{ kind: 'audit', after_documents: 1 }]);
});

test('two workers that look at once make one run', async () => {
  const { id } = await make('*/5 * * * *', '2026-11-22T12:01:00Z');
  for (const at of ['2026-11-22T12:05:00Z', '2026-11-22T12:10:00Z', '2026-11-22T12:15:00Z']) {
    const asked = await Promise.all([due(at), due(at), due(at)]);
    expect(asked.flat().length).toBe(1);
  }
  expect((await runsOf(store, id, 10)).map(({ due_at }) => due_at)).toEqual([
    '2026-11-22T12:15:00.000Z',
    '2026-11-22T12:10:00.000Z',
    '2026-11-22T12:05:00.000Z',
  ]);
  expect((await jobs()).length).toBe(3);
});

test('of several missed runs the latest is made, once, and how many were passed over is said', async () => {
  await make('0 7 1 * *', '2026-02-15T12:00:00Z');
  expect(await due('2026-07-10T12:00:00Z')).toEqual([
    { schedule: 'monthly', dueAt: '2026-07-01T06:00:00.000Z', passedOver: 4 },
  ]);
  expect(await due('2026-07-10T12:00:10Z')).toEqual([]);
  expect((await jobs()).map(({ told }) => JSON.parse(told).from)).toEqual(['2026-06-01']);
  expect(await due('2026-08-01T06:00:00Z')).toEqual([
    { schedule: 'monthly', dueAt: '2026-08-01T06:00:00.000Z', passedOver: 0 },
  ]);
});

describe('the hours in which the clocks change', () => {
  test.each([
    ['the hour that is skipped', '2026-03-28T12:00:00Z', '2026-03-29', ['2026-03-29T01:30:00.000Z']],
    ['the hour that comes twice', '2026-10-24T12:00:00Z', '2026-10-25', ['2026-10-25T00:30:00.000Z']],
  ])('%s is run once, looked at every ten minutes', async (_, made, day, expected) => {
    await make('30 1 * * *', made);
    const asked: string[] = [];
    for (let at = Date.parse(`${day}T00:00:00Z`); at < Date.parse(`${day}T04:00:00Z`); at += 600_000)
      for (const { dueAt } of await dueRuns(store, new Date(at))) asked.push(dueAt);
    expect(asked).toEqual(expected);
  });
});

test('a paused schedule makes nothing, and resumed it makes up for nothing', async () => {
  const { id } = await make('0 7 * * *', '2026-11-20T12:00:00Z');
  await pauseSchedule(store, id, { paused: true, now: '2026-11-20T13:00:00.000Z' });
  expect(await due('2026-11-21T08:00:00Z')).toEqual([]);
  await pauseSchedule(store, id, { paused: false, now: '2026-11-22T12:00:00.000Z' });
  expect(await due('2026-11-22T12:00:00Z')).toEqual([]);
  expect(await due('2026-11-23T07:00:00Z')).toMatchObject([{ dueAt: '2026-11-23T07:00:00.000Z', passedOver: 0 }]);
});

test('a run now has the days of today, is not asked for twice while it goes on, and takes no run of the clock away', async () => {
  const row = await make('0 7 1 * *', '2026-11-15T12:00:00Z');
  const first = await runNow(store, row, new Date('2026-11-22T12:00:00Z'));
  expect(first).toMatchObject({
    asked_by: 'person',
    period_from: '2026-10-01',
    period_to: '2026-10-31',
    state: 'asked',
  });
  expect((await runNow(store, row, new Date('2026-11-22T12:00:01Z'))).due_at).toBe(first.due_at);
  expect((await jobs()).length).toBe(1);
  expect(await due('2026-12-01T07:00:00Z')).toMatchObject([{ passedOver: 0 }]);
});

test('a name is taken once, and one that is not there is answered with the nearest', async () => {
  const { id } = await make('0 7 1 * *', '2026-11-15T12:00:00Z');
  await expect(make('0 8 1 * *', '2026-11-15T12:00:00Z')).rejects.toThrow('There is a schedule called monthly already');
  await expect(scheduleNamed(store, 'montly')).rejects.toThrow('Did you mean “monthly”?');
  await removeSchedule(store, id);
  await expect(scheduleNamed(store, 'monthly')).rejects.toThrow('There is none yet');
  expect(await due('2026-12-01T07:00:00Z')).toEqual([]);
});

test('the duty of a worker tells of what it asked for, and tells the queue when to wake it, of those not paused', async () => {
  const { id } = await make('0 7 1 * *', '2026-11-15T12:00:00Z');
  const paused = await makeSchedule(store, { name: 'b', cron: '0 8 1 * *', asked: MONTHLY }, new Date('2026-11-15'));
  await pauseSchedule(store, paused.id, { paused: true, now: '2026-11-16' });
  const told: unknown[] = [];
  const { duty } = keepSchedules(
    store,
    { wakeAt: async (all) => void told.push(all.map(({ id, cron }) => ({ id, cron }))) },
    { onAsked: (run) => told.push(run.schedule), now: () => new Date('2026-12-01T07:30:00Z') },
  );
  await duty.run();
  await duty.run();
  const line = [{ id, cron: '0 7 1 * *' }];
  expect(told).toEqual(['monthly', line, line]);
});
