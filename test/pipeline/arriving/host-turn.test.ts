import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inTurn } from '../../../src/pipeline/arriving/host-turn.js';
import { SourceFailure } from '../../../src/sources/source-failure.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { newDatabase } from '../../new-database.js';

let store: Store;
beforeAll(async () => {
  store = await openStore(await newDatabase());
});
afterAll(() => store.destroy());

let now = Date.parse('2026-11-16T09:00:00Z');
const clock = {
  now: () => now,
  wait: async (milliseconds: number) => {
    now += milliseconds;
    await setImmediate();
  },
};
const manners = { pause: 5_000, timeout: 1_000, clock };

test('however many want one host, it is asked by one at a time, and no sooner than the pause after the last', async () => {
  const asked: [from: number, to: number][] = [];
  const request = async () => {
    const from = now;
    await setImmediate();
    now += 700;
    await setImmediate();
    asked.push([from, now]);
  };
  await Promise.all(Array.from({ length: 6 }, () => inTurn(store, 'lists.example.org', manners, request)));
  const pauses = asked.slice(1).map(([from], at) => from - (asked[at]?.[1] ?? 0));
  expect(pauses).toHaveLength(5);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(5_000);
});

test('another host does not wait for it', async () => {
  const before = now;
  await inTurn(store, 'other.example.org', manners, async () => undefined);
  expect(now).toBe(before);
});

test('one that fails, or asks to be left alone, is in nobody’s hands afterwards', async () => {
  const until = now + 3_600_000;
  const refuse = async () => {
    throw new SourceFailure('told_to_wait', { until });
  };
  await expect(inTurn(store, 'busy.example.org', manners, refuse)).rejects.toThrow(SourceFailure);
  expect(await store.selectFrom('lease').select('name').execute()).toEqual([]);
  let isAsked = false;
  const ask = async () => {
    isAsked = true;
  };
  await expect(inTurn(store, 'busy.example.org', manners, ask)).rejects.toMatchObject({ code: 'told_to_wait', until });
  expect(isAsked).toBe(false);
});
