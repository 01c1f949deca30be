import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { coming, GATHERED, together } from '../../../src/store/database/together.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-together-'));
  store = await openStore(join(folder, 'a.db'));
});

afterEach(async () => {
  await store.destroy();
  rmSync(folder, { recursive: true });
});

const keep = (name: string) => (db: Store) => db.insertInto('setting').values({ name, value: '' }).execute();

/** The settings that another process can see. */
function seen(): readonly unknown[] {
  const other = new Database(join(folder, 'a.db'), { readonly: true });
  const names = other.prepare(`select name from setting where name like 'one %' order by name`).pluck().all();
  other.close();
  return names;
}

test('what waits for the database at the same time is written in one transaction, and told done when it is committed', async () => {
  const whileWritten: (readonly unknown[])[] = [];
  const done: string[] = [];
  const names = ['one 1', 'one 2', 'one 3'];
  await Promise.all(
    names.map(async (name) => {
      await together(store, async (db) => {
        whileWritten.push(seen());
        await keep(name)(db);
      });
      done.push(`${name}: ${seen().join()}`);
    }),
  );
  expect(whileWritten).toEqual([[], [], []]);
  expect(done).toEqual(names.map((name) => `${name}: one 1,one 2,one 3`));
});

test('no more than sixteen are written in one transaction', async () => {
  const visible: number[] = [];
  await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      together(store, async (db) => {
        visible.push(seen().length);
        await keep(`one ${at}`)(db);
      }),
    ),
  );
  // Fewer where that takes long: what others see changes with each transaction.
  const sizes = [...new Set(visible)].map((one) => visible.filter((other) => other === one).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
  expect(seen()).toHaveLength(40);
});

test('one that fails leaves nothing, takes no other along, and gives its own error to who asked for it', async () => {
  const ended = await Promise.allSettled([
    together(store, async (db) => void (await keep('one 1')(db))),
    together(store, async (db) => {
      await keep('one 2')(db);
      throw new Error('The second is not sound.');
    }),
    together(store, async (db) => void (await keep('one 3')(db))),
  ]);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(ended[1]).toHaveProperty('reason.message', 'The second is not sound.');
  expect(seen()).toEqual(['one 1', 'one 3']);
});

test('after one that failed the next is written', async () => {
  await expect(together(store, () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  await together(store, async (db) => void (await keep('one 1')(db)));
  expect(seen()).toEqual(['one 1']);
});

test('what is stored waits for what is coming, and all of it is written in one transaction', async () => {
  const ready = [coming(store), coming(store)];
  const first = together(store, async (db) => void (await keep('one 1')(db)));
  await pause(20);
  expect(seen()).toEqual([]);
  const seenBetween: (readonly unknown[])[] = [];
  ready[0]?.();
  const second = together(store, async (db) => {
    seenBetween.push(seen());
    await keep('one 2')(db);
  });
  // Of the last nothing came.
  ready[1]?.();
  await Promise.all([first, second]);
  expect(seenBetween).toEqual([[]]);
  expect(seen()).toEqual(['one 1', 'one 2']);
});

test('no more are waited for than are worth it, and none for long', async () => {
  const ready = coming(store);
  const names = Array.from({ length: GATHERED }, (_, at) => `one ${at}`);
  const began = performance.now();
  await Promise.all(names.map((name) => together(store, async (db) => void (await keep(name)(db)))));
  const soon = performance.now() - began;
  await together(store, async (db) => void (await keep('one more')(db)));
  expect(seen()).toEqual([...names, 'one more']);
  expect(performance.now() - began).toBeGreaterThan(soon + 200);
  ready();
});
