import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import type { Work } from '../../../src/pipeline/queue/queue.js';
import { workUntilTold } from '../../../src/pipeline/queue/work-until-told.js';

/** Work that breaks off, or that goes on for ever. */
function work(error?: unknown): Work {
  const broken = error === undefined ? new Promise<never>(() => undefined) : Promise.reject(error);
  broken.catch(() => undefined);
  return { drained: async () => undefined, broken, stop: async () => undefined };
}

function full(): Error {
  return Object.assign(new Error('the words of a record'), { name: 'SqliteError', code: 'SQLITE_FULL' });
}

test('a full disk is told of once and waited out; then the work is begun again', async () => {
  const works = [work(full()), work(full()), work()];
  const last = works.at(-1);
  const stop = new AbortController();
  const told: string[] = [];
  let begun = 0;
  const until = workUntilTold(
    async () => {
      begun += 1;
      if (begun === works.length) setImmediate(() => stop.abort());
      return works[begun - 1] ?? work();
    },
    {
      told: once(stop.signal, 'abort'),
      signal: stop.signal,
      onTrouble: (words) => told.push(words),
      onEvent: () => undefined,
      rest: 5,
    },
  );
  expect(await until).toBe(last);
  expect(told).toEqual([
    'The database or the disk gave way (SqliteError SQLITE_FULL): working on when it can be written.',
  ]);
});

test('what does not pass by itself ends the work', async () => {
  const never = { told: new Promise(() => undefined), signal: new AbortController().signal };
  const quiet = { onTrouble: () => undefined, onEvent: () => undefined };
  const until = workUntilTold(async () => work(new RangeError('no')), { ...never, ...quiet });
  await expect(until).rejects.toThrow(RangeError);
});
