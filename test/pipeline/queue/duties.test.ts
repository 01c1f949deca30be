import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Fault } from '../../../src/fault.js';
import { type Duty, runDuties } from '../../../src/pipeline/queue/duties.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { duties } from '../../../src/store/work/duty.js';

let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
});
afterAll(() => store.destroy());
beforeEach(async () => {
  await store.deleteFrom('duty').execute();
});

/** Runs duties as two workers until `enough`. Returns what each was told. */
async function both(all: readonly Duty[], enough: () => boolean): Promise<readonly string[]> {
  const ending = new AbortController();
  const told: string[] = [];
  const means = { signal: ending.signal, onTrouble: (words: string) => told.push(words) };
  const ended = Promise.all([runDuties(store, all, means), runDuties(store, all, means)]);
  while (!enough()) await new Promise((resolve) => setTimeout(resolve, 5));
  ending.abort();
  await ended;
  return told;
}

test('of two workers one does a duty, never both at once, and not before it is due', async () => {
  let often = 0;
  let seldom = 0;
  let now = 0;
  let most = 0;
  const run = async () => {
    often += 1;
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 10));
    now -= 1;
  };
  const hourly = async () => {
    seldom += 1;
  };
  const all = [
    { name: 'often', every: 40, run },
    { name: 'seldom', every: 3_600_000, run: hourly },
  ];
  await both(all, () => often >= 4);
  expect(most).toBe(1);
  expect(seldom).toBe(1);
  const [row] = await duties(store);
  expect(row).toMatchObject({ name: 'often', error: null, failed_at: null });
  expect((row?.done_at ?? '') >= (row?.began_at ?? '-')).toBe(true);
});

test('one that fails is told of once without its words, tried again when it is due, and holds no other up', async () => {
  let tries = 0;
  let others = 0;
  const failing: Duty = {
    name: 'failing',
    every: 60,
    run: async () => {
      tries += 1;
      throw Object.assign(new Error('Robin Quartz of 12 Lichen Street'), { code: 'ECONNRESET' });
    },
  };
  const fine: Duty = {
    name: 'fine',
    every: 60,
    run: async () => {
      others += 1;
    },
  };
  const told = await both([failing, fine], () => tries >= 4 && others >= 4);
  // Each worker that tried tells it.
  expect(new Set(told)).toEqual(new Set(['failing: Error ECONNRESET. It is tried again.']));
  expect(told.length).toBeLessThanOrEqual(2);
  expect(await duties(store)).toMatchObject([
    { name: 'failing', error: 'Error ECONNRESET', done_at: null },
    { name: 'fine', error: null },
  ]);
});

test('what an error was written to say is told in its words', async () => {
  let tries = 0;
  const run = async () => {
    tries += 1;
    throw new Fault('The folder is gone.');
  };
  expect(await both([{ name: 'looking', every: 5_000, run }], () => tries >= 1)).toEqual([
    'looking: The folder is gone. It is tried again.',
  ]);
});

test('one whose worker ended is done again once its lease has run out, not a whole period later', async () => {
  const minutes = (ago: number) => new Date(Date.now() - ago * 60_000).toISOString();
  await store
    .insertInto('duty')
    .values({ name: 'daily', began_at: minutes(5), done_at: minutes(1500), failed_at: null, error: null })
    .execute();
  await store
    .insertInto('duty')
    .values({ name: 'ended', began_at: minutes(5), done_at: minutes(4), failed_at: null, error: null })
    .execute();
  const done: string[] = [];
  const day = 24 * 3_600_000;
  await both(
    ['daily', 'ended'].map((name) => ({ name, every: day, run: async () => void done.push(name) })),
    () => done.length > 0,
  );
  expect(done).toEqual(['daily']);
});
