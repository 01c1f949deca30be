import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-report-'));
const db = join(folder, 'desk.db');
const out = join(folder, 'reports');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => ordergap(['report', ...args, '--db', db]);

beforeAll(() => {
  const registers = ['sheffield', 'leeds'].map((court) => `samples/observer-2025/registers/${court}`);
  expect(ordergap(['ingest', ...registers, '--db', db, '--quiet']).code).not.toBe(4);
}, 120_000);

test('writes every format into a folder of its own and says where', () => {
  const { code, out: said, err } = run('observer-2025', '--out', out);
  expect([code, err.split('\n')[0]]).toEqual([0, 'audit']);
  const made = join(out, 'observer-2025-2024-08-01-to-2025-02-15');
  expect(said.split('\n')).toEqual(expect.arrayContaining([made, '  report.html', '  report.pdf', '  report.xlsx']));
  expect(readdirSync(made).sort()).toEqual([
    'csv',
    'report.html',
    'report.json',
    'report.md',
    'report.pdf',
    'report.xlsx',
  ]);
}, 60_000);

test('a month is beside the months before it', () => {
  const { code } = run('observer-2025', '--month', '2024-11', '--out', out, '--format', 'json,md', '--quiet');
  expect(code).toBe(0);
  const made = JSON.parse(readFileSync(join(out, 'observer-2025-2024-11', 'report.json'), 'utf8'));
  expect(made.period).toEqual({ from: '2024-11-01', to: '2024-11-30', words: 'November 2024' });
  const months = made.sections.find(({ id }: { id: string }) => id === 'months');
  expect(JSON.stringify(months)).toContain('October 2024');
}, 60_000);

describe('bad input ends with a message, an exit code and no report', () => {
  test.each([
    ['a month to come', ['--month', '2999-01'], 2, 'is yet to come'],
    ['a month of which nothing came', ['--month', '2011-01'], 2, 'holds nothing of a magistrates’ court'],
    ['a month that is none', ['--month', '2025-13'], 2, 'expected a month like 2025-01'],
    ['an unknown format', ['--format', 'htlm'], 2, 'did you mean “html”?'],
    ['an earlier report that is none', ['--compare-to', 'package.json'], 2, 'is no report of this version'],
    [
      'days for release that can be subtracted',
      ['--release', '--from', '2024-11-03', '--to', '2024-11-20'],
      2,
      'A release is of',
    ],
  ])(
    '%s',
    (_, args, code, message) => {
      const empty = join(folder, 'none');
      const ended = run('observer-2025', '--out', empty, ...args);
      expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(message)]);
      expect(existsSync(empty)).toBe(false);
    },
    60_000,
  );

  test('an unknown audit', () => {
    expect(run('observer-2052', '--out', out)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean “observer-2025”'),
    });
  });

  test('a file where the folder is to be', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const ended = run('observer-2025', '--out', file, '--format', 'md', '--quiet');
    expect([ended.code, ended.err]).toEqual([
      4,
      expect.stringMatching(/^No report was written to .* is a file and no folder/),
    ]);
  }, 60_000);
});

test('with --quiet nothing is told but the answer, and with --json the answer is JSON', () => {
  const { out: said, err } = run(
    'observer-2025',
    '--out',
    join(folder, 'quiet'),
    '--format',
    'md',
    '--quiet',
    '--json',
  );
  expect(err).toBe('');
  expect(JSON.parse(said)).toMatchObject({ files: ['report.md'], notes: [] });
}, 60_000);

test('what changed since the last report is told with its causes', () => {
  const before = join(folder, 'before', 'observer-2025-2024-08-01-to-2025-02-15');
  run('observer-2025', '--out', join(folder, 'before'), '--format', 'json', '--quiet');
  ordergap(['ingest', 'samples/observer-2025/registers/bromley', '--db', db, '--quiet']);
  const later = join(folder, 'later');
  const ended = run('observer-2025', '--out', later, '--compare-to', before, '--format', 'json,md', '--quiet');
  expect([ended.code, ended.err]).toEqual([0, '']);
  const made = JSON.parse(readFileSync(join(later, 'observer-2025-2024-08-01-to-2025-02-15', 'report.json'), 'utf8'));
  const changes = made.sections.find(({ id }: { id: string }) => id === 'changes');
  const tables = changes.blocks.flatMap(
    (block: { table?: { id: string; rows: { value: unknown }[][] } }) => block.table ?? [],
  );
  const causes = tables.find(({ id }: { id: string }) => id === 'reasons');
  const [first] = causes.rows;
  expect(first[0].value).toBe('new data: documents that came since');
  const deprivation = tables.find(({ id }: { id: string }) => id === 'changes').rows[0];
  expect(deprivation[3].value + first[1].value).toBeGreaterThanOrEqual(deprivation[8].value);
  expect(deprivation[8].value).toBeGreaterThan(deprivation[3].value);
}, 120_000);
