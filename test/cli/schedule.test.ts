import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { openStore } from '../../src/store/opening/open.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-schedule-'));
const db = join(folder, 'desk.db');
beforeAll(async () => {
  await (await openStore(db)).destroy();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Heard {
  readonly code: number;
  readonly out: string;
  /** Both streams. */
  readonly said: string;
}

/** Runs a command in this process. */
async function ordergap(...args: readonly string[]): Promise<Heard> {
  let out = '';
  let said = '';
  const hear = (stream: NodeJS.WriteStream) =>
    jest.spyOn(stream, 'write').mockImplementation((text: string | Uint8Array) => {
      if (stream === process.stdout) out += String(text);
      said += String(text);
      return true;
    });
  const streams = [hear(process.stdout), hear(process.stderr)];
  try {
    return { code: await run([...args, '--db', db]), out, said };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

const add = (name: string, ...args: readonly string[]) =>
  ordergap('schedule', 'add', name, '--cron', '0 7 1 * *', '--audit', 'observer-2025', ...args);

test('a schedule is added, listed, paused, resumed, run, told of and removed', async () => {
  const added = await add('monthly', '--report', join(folder, 'reports'), '--formats', 'html,json', '--release');
  expect(added.code).toBe(0);
  expect(added.said).toMatch(
    /^monthly: next due on 1 \w+ \d{4}, 07:00 in London\. A report of observer-2025, for release,/,
  );
  expect(added.said).toContain('Its days: last month.');

  const listed = JSON.parse((await ordergap('schedule', 'list', '--json')).out);
  expect(listed.schedules).toMatchObject([
    {
      name: 'monthly',
      cron: '0 7 1 * *',
      timezone: 'Europe/London',
      audit: 'observer-2025',
      period: 'last-month',
      report: { folder: join(folder, 'reports'), release: true, formats: 'html,json' },
      paused: false,
      lastRun: null,
    },
  ]);
  expect(listed.schedules[0].nextDue).toMatch(/-01T0[67]:00:00\.000Z$/);

  expect((await ordergap('schedule', 'pause', 'monthly')).out).toBe('Paused: monthly.\n');
  expect((await ordergap('schedule')).out).toMatch(/monthly +0 7 1 \* \* +paused +none yet/);
  expect((await ordergap('schedule', 'resume', 'monthly')).out).toMatch(/^monthly: next due on 1 /);
  expect((await ordergap('schedule', 'history', 'monthly')).out).toBe('monthly has not run yet.\n');

  expect((await ordergap('schedule', 'run', 'monthly')).out).toMatch(/^monthly: a run of \w+ \d{4} is asked for/);
  expect((await ordergap('schedule', 'history', 'monthly')).out).toMatch(
    /asked for by hand: \w+ \d{4}, waits for a worker/,
  );
  const { runs } = JSON.parse((await ordergap('schedule', 'history', 'monthly', '--json')).out);
  expect(runs).toMatchObject([{ askedBy: 'person', outcome: 'waits_for_a_worker', folder: null, passedOver: 0 }]);

  expect((await ordergap('schedule', 'remove', 'monthly')).out).toContain('Its reports stay where they are.');
  expect((await ordergap('schedule', 'list')).out).toContain('There is no schedule yet');
});

test.each([
  ['an expression that is none', ['a', '--cron', '0 7 32 * *'], 'the day of the month is “32”'],
  ['an unknown audit', ['a', '--audit', 'observer-2052'], 'Did you mean “observer-2025”?'],
  ['unknown days', ['a', '--period', 'last-moth'], 'did you mean “last-month”?'],
  ['an unknown format', ['a', '--report', '/tmp/r', '--formats', 'htlm'], '--formats htlm: did you mean “html”?'],
  ['formats without a report', ['a', '--formats', 'html'], 'say with --report where it is to be written'],
  ['a name with a space', ['a b'], 'expected letters, digits'],
])('%s is wrong usage and adds nothing', async (_, [name = '', ...args], message) => {
  const { code, said } = await add(name, ...args);
  expect([code, said]).toEqual([2, expect.stringContaining(message)]);
  expect((await ordergap('schedule')).out).toContain('There is no schedule yet');
});

test('a report and documents are left to a worker, which needs no Redis; asked for twice they are left once', async () => {
  const report = ['report', 'observer-2025', '--month', '2025-01', '--out', join(folder, 'reports'), '--queue'];
  const first = await ordergap(...report);
  expect(first.said).toMatch(/^report-[0-9a-f]{24} is left to a worker\. How it stands: ordergap jobs\n$/);
  expect(await ordergap(...report)).toEqual(first);
  process.env.ORDERGAP_SECRET = 'a secret for tests alone';
  const queued = await ordergap(
    'ingest',
    'samples/observer-2025/registers/hull',
    '--queue',
    '--inline',
    '--archive',
    '--json',
  );
  expect([queued.code, JSON.parse(queued.out).unchanged]).toEqual([0, 0]);
  const { counts } = JSON.parse((await ordergap('jobs', '--json')).out);
  expect(counts).toContainEqual({ kind: 'report', state: 'waiting', count: 1 });
  expect(counts).toContainEqual({ kind: 'ingest', state: 'waiting', count: JSON.parse(queued.out).queued });
});

test.each([
  [['schedule', 'run', 'weekly'], 'There is no schedule called “weekly”'],
  [['worker', '--inline', '--only', 'link'], 'leave out --redis and --only'],
  [['worker', '--only', 'reports'], 'Kinds of work: ingest'],
  [['ingest', 'package.json', '--archive'], '--archive goes with --queue'],
])('%j is wrong usage', async (args, message) => {
  const { code, said } = await ordergap(...args);
  expect([code, said]).toEqual([2, expect.stringContaining(message)]);
});
