import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import writeExcelFile from 'write-excel-file/node';
import type { Brief } from '../../src/reports/schemas/answers/brief-schema.js';
import { writeWorksheet } from '../../src/reports/worksheet.js';
import { takenIn } from '../sample-database.js';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
const DB = join(folder, 'desk.db');
const DAYS = ['--from', '2024-01-01', '--to', '2026-06-30'];
let told: Brief;

beforeAll(() => {
  expect([0, 3]).toContain(takenIn(['samples/listings/common-platform-hearing'], DB).code);
  const ended = ordergap(['brief', 'observer-2025', ...DAYS, '--db', DB, '--json']);
  expect(ended.code).toBe(0);
  told = JSON.parse(ended.out) as Brief;
}, 180_000);

test('a brief has the sentence under three definitions, each with its count, interval and coverage', () => {
  expect(told.definitions.map(({ family }) => family)).toEqual([
    'deprivation',
    'loss_of_device_or_images',
    'any_deletion',
  ]);
  for (const { sentence } of told.definitions) expect(sentence).toMatch(/95 % interval .* court days?/);
});

test('it says what cannot be said, where it is weakest, and whether each case may be reported', () => {
  expect(told.cannotBeSaid[0]).toMatch(/100 % is not the benchmark/);
  expect(told.weakest).toMatch(/What was not seen/);
  expect(told.cards.length).toBeGreaterThan(0);
  expect(told.cards.every(({ reportable }) => ['yes', 'no', 'unknown'].includes(reportable.value))).toBe(true);
});

test('as text it fits the page and names nobody', () => {
  const { out } = ordergap(['brief', 'observer-2025', ...DAYS, '--db', DB]);
  for (const part of ['Safe to print', 'Weakest point', 'Cannot be said', 'Draft questions'])
    expect(out).toContain(part);
});

const filled = async (rows: readonly (readonly (string | null)[])[]) => {
  const path = join(folder, `filled-${Math.random().toString(36).slice(2)}.xlsx`);
  const head = ['case', 'to', 'question', 'outcome', 'date', 'note'];
  const data = [head, ...rows].map((row) => row.map((value) => (value === null ? null : { value, type: String })));
  await writeFile(path, await writeExcelFile(data).toBuffer());
  return path;
};

test('a worksheet goes out and its answers come back in', async () => {
  const path = join(folder, 'questions.xlsx');
  expect(ordergap(['brief', 'observer-2025', ...DAYS, '--worksheet', path, '--db', DB]).code).toBe(0);
  const empty = ordergap(['answer', '--worksheet', path, '--db', DB]);
  expect(empty).toMatchObject({ code: 0 });
  expect(empty.out).toContain('0 answers kept');
  const [first] = told.questions;
  const back = await filled([
    [first?.case ?? '', 'court', 'asked', 'refused', '2026-03-04', 'by e-mail'],
    ['x', 'cps', 'asked', null, null, null],
  ]);
  const ended = ordergap(['answer', '--worksheet', back, '--db', DB, '--json']);
  expect(ended.code).toBe(0);
  expect((JSON.parse(ended.out) as { kept: unknown[] }).kept).toEqual([
    expect.objectContaining({ source: 'court', outcome: 'refused', answeredOn: '2026-03-04' }),
  ]);
});

test.each([
  [['x', 'courts', 'q', 'refused', '2026-03-04', null], /row 2: --source courts: expected court, cps, police/],
  [['x', 'court', 'q', 'refusd', '2026-03-04', null], /row 2: .*refus/],
  [
    ['x', 'court', 'q', 'refused', '4 March', null],
    /row 2: date 4 March: expected a day like 2025-01-31\. Nothing was kept/,
  ],
])('a row with a slip (%j) is named, and nothing is kept', async (row, message) => {
  const ended = ordergap(['answer', '--worksheet', await filled([row]), '--db', DB]);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(message);
});

test('words that begin as a formula does are text in a worksheet', async () => {
  const book = await writeWorksheet([{ case: '=1+1', to: 'court', question: '@SUM(A1)' }], ['refused']);
  const path = join(folder, 'hostile.xlsx');
  await writeFile(path, book);
  const ended = ordergap(['read', path, '--json']);
  expect(ended.err + ended.out).not.toMatch(/stopped at something/);
});
