import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { schemaOf } from '../../src/store/database/schema.js';
import { openStore } from '../../src/store/opening/open.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('schemas/store.sql is what the migrations make (npx tsx scripts/store-sql.ts writes it)', async () => {
  const store = await openStore(':memory:');
  expect(readFileSync('schemas/store.sql', 'utf8')).toBe(await schemaOf(store));
  await store.destroy();
});

test('the database and its write-ahead log are readable by their owner alone', async () => {
  const path = join(folder, 'a.db');
  writeFileSync(path, '', { mode: 0o644 });
  const store = await openStore(path);
  await store.insertInto('setting').values({ name: 'x', value: 'y' }).execute();
  expect(['', '-wal', '-shm'].map((suffix) => (statSync(path + suffix).mode & 0o777).toString(8))).toEqual([
    '600',
    '600',
    '600',
  ]);
  await store.destroy();
});

test('foreign keys, write-ahead log and secure deletion are on', async () => {
  const store = await openStore(join(folder, 'a.db'));
  const pragma = async (name: string) =>
    Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(store)).rows[0] ?? {})[0];
  expect([await pragma('foreign_keys'), await pragma('journal_mode'), await pragma('secure_delete')]).toEqual([
    1,
    'wal',
    1,
  ]);
  await store.destroy();
});

test('a database of a newer ordergap is refused and left as it is', async () => {
  const path = join(folder, 'a.db');
  const store = await openStore(path);
  await sql`insert into kysely_migration values ('2999-01-01-later', '2999-01-01T00:00:00Z')`.execute(store);
  await store.destroy();
  await expect(openStore(path)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('newer ordergap'),
  });
});

test.each([
  ['mysql://localhost/ordergap', 'SQLite file'],
  ['', 'empty'],
])('the database URL %p is wrong usage', async (url, message) => {
  await expect(openStore(url)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
});

test('a database that must be there and is not is wrong usage, and is not made', async () => {
  const path = join(folder, 'none.db');
  await expect(openStore(path, { mustExist: true })).rejects.toMatchObject({ name: 'UsageError' });
  expect(() => statSync(path)).toThrow();
});

test('a file that is no database is a fault', async () => {
  const path = join(folder, 'a.db');
  writeFileSync(path, 'not a database at all, but long enough to look like one; '.repeat(40));
  await expect(openStore(path)).rejects.toMatchObject({ name: 'Fault' });
});

test('an order made needs evidence, and a status outside the vocabulary is refused', async () => {
  const store = await openStore(':memory:');
  const insert = (status: string, span: string, found: string) =>
    sql
      .raw(
        `insert into clause values ('${status}${found}', 'r${status}${found}', 0, 'order', 'deprivation', '${status}', '${found}', ${span}, 'rule', '1', '{}')`,
      )
      .execute(store);
  await sql.raw('pragma foreign_keys = off').execute(store);
  await expect(insert('made', 'null, null, null', 'text')).rejects.toMatchObject({
    message: expect.stringContaining('CHECK'),
  });
  await expect(insert('granted', "0, 1, 'x'", 'text')).rejects.toMatchObject({
    message: expect.stringContaining('CHECK'),
  });
  await insert('made', "0, 1, 'x'", 'text');
  await insert('made', 'null, null, null', 'code');
  await store.destroy();
});
