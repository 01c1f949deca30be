import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { postgresDdl } from '../../src/store/database/postgres-ddl.js';
import { clientOf } from '../../src/store/database/postgres-dialect.js';
import { postgresName } from '../../src/store/database/postgres-url.js';
import { openStore } from '../../src/store/opening/open.js';
import { checkOnPostgres } from '../../src/store/queries/postgres-query-check.js';
import { queryStore } from '../../src/store/queries/query.js';
import { addJob } from '../../src/store/work/job.js';
import { takeJobs } from '../../src/store/work/job-lease.js';
import { takeLease } from '../../src/store/work/lease.js';
import { newPostgresDatabase, testOnPostgres } from '../postgres-server.js';

const anywhere = 'postgres://who:geheim@localhost:1/desk';

test.each([
  [anywhere, 'postgres://localhost:1/desk'],
  ['postgresql://who@db.example/desk?sslmode=require', 'postgres://db.example/desk'],
  ['postgres:///desk?host=/run/postgresql', 'postgres:///desk'],
])('an address is told without user, password and options: %s', (url, told) => {
  expect(postgresName(url)).toBe(told);
});

test.each(['postgres://u:Ax7@Qz9/1@host/desk', 'postgres:desk', 'postgres://host', 'postgres://u:Ax7 Qz9@[/desk'])(
  'what is no address is wrong usage, and is not repeated: %s',
  async (url) => {
    const error = await openStore(url).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UsageError' });
    expect(String(error)).not.toMatch(/Ax7|Qz9/);
  },
);

test.each([
  [anywhere, 'Fault', 'no PostgreSQL listens there'],
  ['postgres://who:geheim@localhost/desk?host=/nowhere', 'Fault', 'no PostgreSQL listens there'],
])('a server that is not there is a fault, in words: %s', async (url, name, words) => {
  const error = await openStore(url).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name, message: expect.stringContaining(words) });
  expect(String(error)).not.toMatch(/geheim|who/);
});

testOnPostgres(
  'a database that is not there, that must hold something, or that a newer ordergap made is wrong usage',
  async () => {
    const url = await newPostgresDatabase({ empty: true });
    await expect(openStore(url.replace('/t_', '/none_'))).rejects.toThrow(
      /There is no database .* make it with createdb/,
    );
    await expect(openStore(url, { mustExist: true })).rejects.toThrow(
      'There is nothing of ordergap in postgres://localhost/t_',
    );
    const store = await openStore(url);
    await sql`insert into kysely_migration values ('2999-01-01-later', '2999')`.execute(store);
    await store.destroy();
    await expect(openStore(url)).rejects.toThrow('made by a newer ordergap');
  },
);

testOnPostgres('what a server says is stored is stored when it ends, also where it is set to forget', async () => {
  const store = await openStore(await newPostgresDatabase());
  const asked = sql<{ own: string; set: string }>`select current_setting('synchronous_commit') as own,
    (select reset_val from pg_settings where name = 'synchronous_commit') as set`;
  expect((await asked.execute(store)).rows).toEqual([{ own: 'on', set: 'off' }]);
  await store.destroy();
});

testOnPostgres('two processes that open an empty database at once make it together', async () => {
  const url = await newPostgresDatabase({ empty: true });
  const stores = await Promise.all([openStore(url), openStore(url)]);
  for (const store of stores) expect(await store.selectFrom('hearing').selectAll().execute()).toEqual([]);
  await Promise.all(stores.map((store) => store.destroy()));
});

testOnPostgres('a schema of that name that another program keeps tables in is refused and left as it is', async () => {
  const url = await newPostgresDatabase({ empty: true });
  const client = clientOf(url);
  await client.connect();
  await client.query('create schema ordergap; create table ordergap.contacts (name text)');
  await expect(openStore(url)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('another program'),
  });
  const { rows } = await client.query("select relname from pg_class where relnamespace = 'ordergap'::regnamespace");
  expect(rows).toEqual([{ relname: 'contacts' }]);
  await client.end();
});

testOnPostgres('texts are ordered and compared byte by byte, whatever the language of the database', async () => {
  const store = await openStore(await newPostgresDatabase());
  const names = ['a', 'B', 'é', 'z', '_', 'Z', '10', '9'];
  await store
    .insertInto('setting')
    .values(names.map((name) => ({ name, value: '' })))
    .execute();
  const rows = await store.selectFrom('setting').select('name').orderBy('name').execute();
  expect(rows.map(({ name }) => name)).toEqual(['10', '9', 'B', 'Z', '_', 'a', 'z', 'é']);
  await store.destroy();
});

testOnPostgres('a NUL character in a document is stored as what cannot be shown', async () => {
  const store = await openStore(await newPostgresDatabase());
  await store.insertInto('setting').values({ name: 'a\0b', value: '' }).execute();
  expect(await store.selectFrom('setting').select('name').execute()).toEqual([{ name: 'a\uFFFDb' }]);
  await store.destroy();
});

testOnPostgres('a lease and a job come to one of many that ask at once', async () => {
  const url = await newPostgresDatabase();
  const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(url)));
  const [first] = stores;
  for (let at = 0; at < 12; at += 1) if (first) await addJob(first, 'ingest', String(at).padStart(64, '0'));
  const none = { now: '2025-01-01T00:00:00Z', isDead: () => false };
  const leases = await Promise.all(
    stores.map((store, at) =>
      takeLease(store, { name: 'run', owner: `o${at}`, leased_until: '2025-01-01T01:00:00Z' }, none),
    ),
  );
  expect(leases.filter((held) => held === undefined)).toHaveLength(1);
  const taken = await Promise.all(
    stores.map((store, at) =>
      takeJobs(store, ['ingest'], { most: 3, owner: `o${at}`, milliseconds: 60_000, isDead: () => false }),
    ),
  );
  const ids = taken.flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const store of stores) await store.destroy();
});

test.each([
  [
    'create table x (\n  id text primary key,\n  text text not null,\n  n integer\n) without rowid',
    'create table x (\n  id text collate "C" primary key,\n  text text collate "C" not null,\n  n bigint\n)',
  ],
  [
    "alter table x add column kind text check (kind in ('a text', 'no integer'))",
    `alter table x add column kind text collate "C" check (kind in ('a text', 'no integer'))`,
  ],
  ['create view v as select cast(null as text) as source', 'create view v as select cast(null as text) as source'],
])('a migration is written as PostgreSQL has it: %s', (statement, written) => {
  expect(postgresDdl(statement)).toBe(written);
});

const SCHEMAS = ['pg_catalog', 'public', 'ordergap', 'Own'];

test.each([
  'select * from ordergap.identity',
  'select * from "ordergap" . "identity"',
  'select * from ORDERGAP/* */.identity',
  'select * from "Own".x',
  'select * from pg_stats',
  'select * from "pg_authid"',
  "select query_to_xml('select * from ordergap.identity', true, true, '')",
  `select "query_to_xml"('select 1', true, true, '')`,
  'select query_to_xml --\n (v_order.type, true, true, v_order.type) from v_order',
  "select * from v_order, dblink('x') as (name text)",
  "with a as (select 1), dblink (x) as (select 1) select * from dblink('x')",
  "select set_config('search_path', 'ordergap', false)",
  "select current_setting('data_directory')",
  "select array[query_to_xml('x', true, true, '')]",
  'select $$identity$$',
  String.raw`select E'\' , query_to_xml(' from v_order`,
  `select * from U&"\\0069dentity"`,
  "select lo_import('/etc/passwd')",
  "select 1 -- \r, query_to_xml('x', true, true, '')",
])('a way around the views is refused: %s', (query) => {
  expect(() => checkOnPostgres(query, SCHEMAS)).toThrow(expect.objectContaining({ name: 'UsageError' }));
});

test.each([
  "select court, count(*) filter (where type = 'ordergap.identity') from v_order group by court order by 2 desc",
  'with n(i) as (select 1) select max(i) over (partition by i) from n where i in (1, 2)',
  'with recursive n (i) as (select 1 union all select i + 1 from n where i < 3) select cast(i as text) from n',
  "select o.court, round(avg(lines), 2), date_trunc('month', cast(decided_on as date)) from v_order o group by 1, 3",
  "select replace(type, '$', 'pg_') as p from v_order where court like '%(x)%' -- ordergap.identity",
])('a proper question is let through: %s', (query) => {
  expect(() => checkOnPostgres(query, SCHEMAS)).not.toThrow();
});

test('whatever names a function that looks something up is refused, however it is spaced and quoted', () => {
  const name = fc.constantFrom('query_to_xml', 'PG_READ_FILE', '"table_to_xml"', 'dblink', 'currval', '"ts_stat"');
  const gap = fc.constantFrom('', ' ', '\n', '/* ( */', '--\n', '--\r', '/* */ ');
  const before = fc.constantFrom(
    'select ',
    'select 1, ',
    "select '(' || ",
    'select * from v_order, ',
    'select (',
    'select - ',
  );
  fc.assert(
    fc.property(before, name, gap, (start, called, space) => {
      expect(() => checkOnPostgres(`${start}${called}${space}('x')`, SCHEMAS)).toThrow();
    }),
    { numRuns: 100 },
  );
});

testOnPostgres(
  'a query reads the documented views alone, no longer and no more than it may',
  async () => {
    const url = await newPostgresDatabase();
    const ask = (query: string, limits = {}) => queryStore(url, query, limits);
    expect(await ask('select count(*) as n, 1 > 0 as yes, 5 / 2.0 as half, null as none from v_order;')).toEqual({
      columns: ['n', 'yes', 'half', 'none'],
      rows: [{ n: 0, yes: 1, half: 2.5, none: null }],
      truncated: false,
    });
    expect(await ask('select i from generate_series(1, 10) as i', { rows: 2 })).toEqual({
      columns: ['i'],
      rows: [{ i: 1 }, { i: 2 }],
      truncated: true,
    });
    for (const refused of [
      'select * from identity',
      'select * from "source_document"',
      'with x as (table kysely_migration) select * from x',
    ])
      await expect(ask(refused)).rejects.toThrow('is not a documented view');
    await expect(ask('with gone as (delete from v_coverage returning *) select * from gone')).rejects.toMatchObject({
      name: 'UsageError',
    });
    await expect(ask('select nothing from v_order')).rejects.toThrow(
      'The query is not right: column "nothing" does not exist',
    );
    await expect(
      ask('with recursive n(i) as (select 1 union all select i + 1 from n) select sum(i) from n', { time: 300 }),
    ).rejects.toThrow('took longer than 0.3 seconds and was stopped');
  },
  60_000,
);
