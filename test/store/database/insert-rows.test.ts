import { expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { insertRows } from '../../../src/store/database/insert-rows.js';
import { rememberingStatements } from '../../../src/store/database/remembered-statements.js';
import { openStore } from '../../../src/store/opening/open.js';
import { newDatabase } from '../../new-database.js';

test.each([0, 1, 3, 4, 17, 64, 85, 149])('%i rows go in, each with its own values', async (count) => {
  const store = await openStore(await newDatabase());
  const rows = Array.from({ length: count }, (_, at) => ({
    name: `name ${String(at).padStart(3, '0')}`,
    value: `value ${at}`,
  }));
  await insertRows(store, 'setting', rows);
  expect(await store.selectFrom('setting').selectAll().orderBy('name').execute()).toEqual(rows);
  await store.destroy();
});

test('a statement is prepared once, and a second time while the first still gives rows', () => {
  const database = new Database(':memory:');
  const remembering = rememberingStatements(database);
  const query = "select 'a' as letter union all select 'b'";
  const first = remembering.prepare(query);
  expect(remembering.prepare(query)).toBe(first);
  const rows = first.iterate([]);
  expect([...rows].length).toBe(2);
  const giving = remembering.prepare(query).iterate([]);
  giving.next();
  expect(remembering.prepare(query).all([])).toEqual([{ letter: 'a' }, { letter: 'b' }]);
  giving.return?.();
  remembering.close();
  expect(database.open).toBe(false);
});

test('of many statements those used last are kept', () => {
  const remembering = rememberingStatements(new Database(':memory:'));
  const first = remembering.prepare('select 0');
  const used = remembering.prepare('select -1');
  for (let number = 1; number <= 199; number += 1) {
    remembering.prepare(`select ${number}`);
    remembering.prepare('select -1');
  }
  expect(remembering.prepare('select -1')).toBe(used);
  expect(remembering.prepare('select 0')).not.toBe(first);
  remembering.close();
});

test.each([3, 40])('of %i rows a column that none or some have a value in is read as it was given', async (count) => {
  const store = await openStore(await newDatabase());
  const rows = Array.from({ length: count }, (_, at) => ({
    host: `host-${String(at).padStart(3, '0')}`,
    next_request: '2025-01-01T00:00:00Z',
    robots: at === 2 ? ('none' as const) : null,
    robots_text: null,
    robots_at: null,
  }));
  await insertRows(store, 'web_host', rows);
  expect(await store.selectFrom('web_host').selectAll().orderBy('host').execute()).toEqual(rows);
  await store.destroy();
});

test('rows of which one is refused leave nothing of their transaction', async () => {
  const store = await openStore(await newDatabase());
  const storing = store.transaction().execute(async (db) => {
    await insertRows(db, 'setting', [{ name: 'first', value: 'one' }]);
    const keys = [1, 2, 1].map((of_appearance) => ({ key: new Uint8Array([1]), of_appearance }));
    await insertRows(db, 'link_key', keys);
  });
  await expect(storing).rejects.toHaveProperty('message', expect.stringMatching(/unique constraint/i));
  expect(await store.selectFrom('setting').selectAll().execute()).toEqual([]);
  expect(await store.selectFrom('link_key').selectAll().execute()).toEqual([]);
  await store.destroy();
});
