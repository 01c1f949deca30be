import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ingestPaths } from '../../../src/pipeline/ingest.js';
import { loadCase } from '../../../src/store/case-files/case-file.js';
import { checkSelect } from '../../../src/store/database/query-check.js';
import { openStore } from '../../../src/store/opening/open.js';
import { queryStore } from '../../../src/store/queries/query.js';
import { listing, standInStages } from '../../pipeline/stand-in.js';

let folder: string;
let database: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-query-'));
  database = join(folder, 'a.db');
  const adult = {
    surname: 'Fern',
    urn: '01ZZ1',
    words: [
      'To be deprived of his phone',
      'Restraining order not to contact Wren Quartz',
      'Restraining order not to contact Wren Quartz',
    ],
  };
  const youth = { surname: 'Linnet', urn: '01ZZ2', dateOfBirth: '2008-01-01', words: ['To be deprived of his phone'] };
  writeFileSync(join(folder, 'x.json'), JSON.stringify({ listings: [listing('2024-09-01', [adult, youth])] }));
  const store = await openStore(database);
  await ingestPaths(store, [join(folder, 'x.json')], { stages: standInStages() });
  await store.destroy();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('v_order has the columns of the contract, one row an order, and no youth', async () => {
  const { columns, rows, truncated } = await queryStore(database, 'select * from v_order order by type');
  expect(columns).toEqual([
    'case_id',
    'court',
    'decided_on',
    'type',
    'status',
    'property',
    'power',
    'period',
    'until',
    'lines',
    'reportable',
    'narrative_only',
  ]);
  expect(rows).toEqual([
    {
      case_id: expect.stringMatching(/^[0-9a-f]{24}$/),
      court: "Testham Magistrates' Court",
      decided_on: '2024-09-01',
      type: 'deprivation',
      status: 'made',
      property: 'device',
      power: null,
      period: null,
      until: null,
      lines: 1,
      reportable: 'no',
      narrative_only: 0,
    },
    expect.objectContaining({ type: 'restraining_order', lines: 2 }),
  ]);
  expect(truncated).toBe(false);
});

test('every view has the columns schemas/README.md describes, and a query can join them', async () => {
  const readme = readFileSync('schemas/README.md', 'utf8');
  for (const section of readme.split('### `').slice(1)) {
    const view = section.slice(0, section.indexOf('`'));
    const table = section.split('\n## ')[0] ?? '';
    const described = [...table.matchAll(/^\| (`[a-z_`, ]+`) \|/gm)].flatMap(([, names = '']) =>
      names.replaceAll('`', '').split(', '),
    );
    const { columns } = await queryStore(database, `select * from ${view}`);
    expect([view, ...[...columns].sort()]).toEqual([view, ...described.sort()]);
  }
}, 120_000);

test('rows over the limit are cut, and it is said', async () => {
  const { rows, truncated } = await queryStore(database, 'select type from v_order', { rows: 1 });
  expect([rows.length, truncated]).toEqual([1, true]);
});

test('columns that a join gives the same name keep each its own value, under a name of its own', async () => {
  const query = `select d.case_id, 1 as court, 2 as court, 3 as court_2, v_order.court from v_defendant_case d join v_order using (case_id)
    where type = 'deprivation'`;
  const { columns, rows } = await queryStore(database, query);
  expect(columns).toEqual(['case_id', 'court', 'court_3', 'court_2', 'court_4']);
  expect(rows).toEqual([
    { case_id: expect.any(String), court: 1, court_3: 2, court_2: 3, court_4: expect.stringContaining('Court') },
  ]);
});

test('a query that does not end is stopped', async () => {
  const endless = 'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n';
  await expect(queryStore(database, endless, { time: 4000 })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('stopped'),
  });
});

test.each([
  'select * from identity',
  'select * from "identity"',
  "select * from 'identity'",
  'select * from [source_text]',
  'select * from (select name from identity)',
  'with x as (select * from result) select * from x',
  'select (select count(*) from appearance)',
  'select * from v_order where case_id in kysely_migration',
])('a table that is not documented is refused where it runs: %s', async (query) => {
  await expect(queryStore(database, query)).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('not a documented view'),
  });
});

describe('refused before it runs', () => {
  test.each([
    'select * from main.identity',
    'select * from "main"."identity"',
    "select * from 'main'.'identity'",
    'select * from [MAIN] . identity',
    'select * from main/* */.identity',
    'select * from sqlite_master',
    "select * from 'sqlite_master'",
    'select * from "sqlite_schema"',
    "select * from pragma_table_info('identity')",
    'select 1; select 2',
    'delete from identity',
    'insert into setting values (1, 2)',
    'pragma journal_mode',
    "attach 'x.db' as x",
    'explain select 1',
    '',
  ])('%s', (query) => {
    expect(() => checkSelect(query)).toThrow(expect.objectContaining({ name: 'UsageError' }));
  });
});

test.each([
  "select * from v_order where court = 'identity; sqlite_master'",
  'select 1 -- ; select 2',
  "select 'sqlite_master' as word",
  'with result as (select * from v_result) select count(*) from result;',
  ' SELECT "type" FROM v_order',
])('a proper question is let through: %s', (query) => {
  expect(() => checkSelect(query)).not.toThrow();
});

test('wrong SQL is wrong usage, with SQLite’s reason', async () => {
  await expect(queryStore(database, 'select nothing from v_order')).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('nothing'),
  });
});

test('a case’s file holds its documents, masked words, clauses and places', async () => {
  const store = await openStore(database);
  const { rows } = await queryStore(database, 'select case_id from v_defendant_case');
  const id = String(rows[0]?.case_id);
  const file = await loadCase(store, id.slice(0, 8));
  expect(file.case.id).toBe(id);
  expect(file.documents.map(({ name }) => name)).toEqual(['x.json']);
  expect(file.results.map(({ text, place, clauses }) => [text, place, clauses.map(({ quote }) => quote)])).toEqual([
    ['To be deprived of his phone', { pointer: '/results/0' }, ['deprived of his phone']],
    ['Restraining order not to contact ████ ██████', { pointer: '/results/1' }, ['Restraining order']],
    ['Restraining order not to contact ████ ██████', { pointer: '/results/2' }, ['Restraining order']],
  ]);
  await expect(loadCase(store, 'ffffffffffffffff')).rejects.toMatchObject({ name: 'UsageError' });
  await expect(loadCase(store, id.slice(0, 3))).rejects.toThrow('give more of it');
  await store.destroy();
});
