import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { schemaOf } from '../../../src/store/database/schema.js';
import { sqliteDialect } from '../../../src/store/database/sqlite-dialect.js';
import { migrate } from '../../../src/store/opening/migrate.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Tables } from '../../../src/store/tables.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('schemas/store.sql is what the migrations make (npx tsx scripts/store-sql.ts writes it)', async () => {
  const store = new Kysely<Tables>({ dialect: sqliteDialect(() => new Database(':memory:')) });
  await migrate(store);
  expect(readFileSync('schemas/store.sql', 'utf8')).toBe(await schemaOf(store));
  await store.destroy();
});

test('a new database, made at once, is what every change makes of an empty one', async () => {
  const [made, changed] = [join(folder, 'made.db'), join(folder, 'changed.db')];
  await (await openStore(made)).destroy();
  const store = new Kysely<Tables>({ dialect: sqliteDialect(() => new Database(changed)) });
  await migrate(store);
  await store.destroy();
  const whole = (path: string) => {
    const database = new Database(path, { readonly: true });
    const things = database.prepare('select type, name, tbl_name, sql from sqlite_master order by 1, 2').all();
    const names = database.prepare("select name from sqlite_master where type = 'table' order by 1").pluck().all();
    const rows = names.map((name) => [
      name,
      database
        .prepare(`select * from "${String(name)}"`)
        .raw()
        .all(),
    ]);
    const changes = database.prepare('select name from kysely_migration order by name').pluck().all();
    database.close();
    return { things, changes, rows: rows.filter(([name]) => name !== 'kysely_migration') };
  };
  expect(whole(made)).toEqual(whole(changed));
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

test.each([
  'create table contacts (name)',
  'create table kysely_migration (name, timestamp); insert into kysely_migration values (1, 2)',
])('a database of another program is wrong usage, and stays as it was: %s', async (tables) => {
  const path = join(folder, 'contacts.db');
  const theirs = new Database(path);
  theirs.exec(tables);
  theirs.close();
  chmodSync(path, 0o644);
  const before = readFileSync(path);
  for (const mustExist of [true, false])
    await expect(openStore(path, { mustExist })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('another program'),
    });
  expect(readFileSync(path)).toEqual(before);
  expect(statSync(path).mode & 0o777).toBe(0o644);
  expect(readdirSync(folder)).toEqual(['contacts.db']);
});

test('an empty file is no database to ask of, and stays empty', async () => {
  const path = join(folder, 'a.db');
  writeFileSync(path, '');
  await expect(openStore(path, { mustExist: true })).rejects.toMatchObject({ name: 'UsageError' });
  expect(statSync(path).size).toBe(0);
});

test('a file that is no database is a fault', async () => {
  const path = join(folder, 'a.db');
  writeFileSync(path, 'not a database at all, but long enough to look like one; '.repeat(40));
  await expect(openStore(path)).rejects.toMatchObject({ name: 'Fault' });
});

test('a schema that cannot be made to its end is not begun, and is made when it can be', async () => {
  const path = join(folder, 'a.db');
  const tables = "select name from sqlite_master where type = 'table' and name not like '%migration%' order by name";
  const inItsWay = new Database(path);
  inItsWay.exec('create table kysely_migration (name text primary key, timestamp text); create table schedule (x)');
  await expect(openStore(path)).rejects.toMatchObject({ name: 'Fault' });
  expect(inItsWay.prepare(tables).pluck().all()).toEqual(['schedule']);
  inItsWay.exec('drop table schedule');
  inItsWay.close();
  await (await openStore(path)).destroy();
});

test('a transaction that finds no room fails for that, and the next one goes on', async () => {
  const store = await openStore(join(folder, 'a.db'));
  const { rows } = await sql<{ pages: number }>`select page_count as pages from pragma_page_count()`.execute(store);
  const limit = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(store);
  const write = (name: string, length: number) =>
    store.transaction().execute((db) =>
      db
        .insertInto('setting')
        .values({ name, value: 'x'.repeat(length) })
        .execute(),
    );
  await limit(rows[0]?.pages ?? 0);
  await expect(write('long', 1_000_000)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  await limit(1_000_000);
  await write('short', 1);
  expect(await store.selectFrom('setting').select('name').execute()).toEqual([{ name: 'short' }]);
  await store.destroy();
});
