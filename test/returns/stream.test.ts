import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import writeExcelFile from 'write-excel-file/node';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { takeFileAt } from '../../src/pipeline/reading/take-file.js';
import { loadReturns } from '../../src/returns/open-returns.js';
import type { Return } from '../../src/returns/return.js';
import { openReturns, streamedReturns } from '../../src/returns/stream-returns.js';
import { storedReturns } from '../../src/store/documents/return-figures.js';
import { openStore } from '../../src/store/opening/open.js';
import { standInStages } from '../pipeline/stand-in.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-stream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADINGS =
  'Financial Year,Financial Quarter,Force Name,Offence Description,Offence Code,Outcome Description,Outcome Type,Force outcomes for offences recorded in quarter,Force outcomes recorded in quarter';

async function all(path: string): Promise<readonly Return[]> {
  const streamed = await streamedReturns(path);
  const figures: Return[] = [];
  for await (const part of (streamed?.returns ?? []) as AsyncIterable<readonly Return[]>) figures.push(...part);
  return figures;
}

test.each([
  'samples/returns/home-office-outcomes/outcomes-2023-24.csv',
  'samples/returns/home-office-outcomes/recorded-2023-24.csv',
  'samples/returns/moj-outcomes-by-offence/2020.csv',
  'samples/returns/cps-data-summary/q2-2021-22.csv',
])('%s reads the same row by row as whole', async (path) => {
  const { returns } = await loadReturns(path);
  expect(await all(path)).toEqual(returns);
});

test('a workbook reads the same row by row as whole, its sheet of notes told', async () => {
  const path = join(folder, 'home-office.xlsx');
  const rows: string[][] = parse(readFileSync('samples/returns/home-office-outcomes/outcomes-2023-24.csv'), {
    relax_column_count: true,
  });
  const cell = (value: string) =>
    /^\d+$/.test(value) ? { value: Number(value), type: Number } : { value, type: String };
  await writeExcelFile([
    { sheet: 'Notes', data: [[cell('Invented & “quoted” <notes>')]] },
    { sheet: 'Q1', data: rows.map((row) => row.map(cell)) },
  ]).toFile(path);
  const whole = await loadReturns(path);
  expect(whole.returns).toHaveLength(48);
  expect(await all(path)).toEqual(whole.returns);
});

test('Latin-1, carriage returns, quotes with line breaks and notes above change nothing', async () => {
  const path = join(folder, 'odd.csv');
  const rows = [
    'Note: figures for “London, City of” are small',
    '',
    HEADINGS,
    '2023/24,1,"London, City of","Disclosure, ""private"" images",8/71,Charged/Summonsed,1,0,1',
    '2023/24,1,Dyfed-Powys,"Two',
    'lines",8/71,caf\u00e9,16,[c],..',
  ];
  writeFileSync(path, Buffer.from(rows.join('\r\n').replace(/[“”]/g, '"'), 'latin1'));
  const figures = await all(path);
  expect(figures.map(({ force, count, mark, at }) => [force, count, mark, 'line' in at && at.line])).toEqual([
    ['City of London', 0, null, 4],
    ['City of London', 1, null, 4],
    ['Dyfed-Powys', null, 'suppressed', 5],
    ['Dyfed-Powys', null, 'not_available', 5],
  ]);
  expect(figures[0]?.offence).toBe('Disclosure, "private" images');
  expect(figures[2]?.label).toBe('café');
});

describe('a table over 8 MB', () => {
  const good = join(folder, 'large.csv');
  const bad = join(folder, 'large-bad.csv');
  beforeAll(() => {
    const pad = 'x'.repeat(180);
    const lines = Array.from({ length: 45_000 }, (_, at) => `2023/24,${(at % 4) + 1},Kent,${pad},8/71,Charged,1,1,2`);
    writeFileSync(good, [HEADINGS, ...lines, ''].join('\n'));
    writeFileSync(bad, [HEADINGS, ...lines, '2023/24,1,Kent,x,8/71,Unheard of,77,1,2', ''].join('\n'));
  });

  test('is streamed', async () => {
    const { returns, format } = await openReturns(good);
    expect(format).toBe('home-office-outcomes');
    expect(Array.isArray(returns)).toBe(false);
  });

  test('is ingested with every figure', async () => {
    const store = await openStore(':memory:');
    const summary = await ingestPaths(store, [good], { stages: standInStages({ read: takeFileAt }) });
    expect(summary.documents).toMatchObject({ stored: 1, quarantined: 0 });
    const { rows } = await sql<{
      n: number;
      total: number;
    }>`select count(*) as n, sum(count) as total from v_return where counts = 'period'`.execute(store);
    expect(rows).toEqual([{ n: 45_000, total: 90_000 }]);
    await store.destroy();
  }, 120_000);

  test('with one row that cannot stand is quarantined with its line, and nothing of it is kept', async () => {
    const store = await openStore(':memory:');
    const summary = await ingestPaths(store, [bad], { stages: standInStages({ read: takeFileAt }) });
    expect(summary.documents).toMatchObject({ stored: 0, quarantined: 1 });
    expect(summary.problems).toEqual([{ code: 'unknown_outcome_type', count: 1 }]);
    const [document] = await store.selectFrom('source_document').selectAll().execute();
    expect(document).toMatchObject({ status: 'quarantined', place: '{"line":45002}' });
    expect(await store.selectFrom('return_figure').selectAll().execute()).toEqual([]);
    await store.destroy();
  }, 120_000);
});

test('a small return is stored as read, and read back the same', async () => {
  const path = 'samples/returns/police-outcome-table/refuge-tables.xlsx';
  const store = await openStore(':memory:');
  await ingestPaths(store, [path], { stages: standInStages({ read: takeFileAt }) });
  const [document] = await store.selectFrom('source_document').selectAll().execute();
  expect(document).toMatchObject({ kind: 'return', format: 'police-outcome-table', status: 'stored' });
  const figures: Return[] = [];
  for await (const part of storedReturns(store, document?.id ?? '')) figures.push(...part);
  expect(figures).toEqual((await loadReturns(path)).returns);
  await store.destroy();
});
