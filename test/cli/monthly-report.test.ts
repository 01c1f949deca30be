import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { takenIn } from '../sample-database.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-monthly-'));
const db = join(folder, 'desk.db');
const out = join(folder, 'reports');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  expect([0, 3]).toContain(takenIn(['samples/observer-2025/registers/sheffield'], db).code);
}, 240_000);

function monthly(...args: readonly string[]) {
  const ended = spawnSync('bash', [resolve('scripts/monthly-report'), ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: 'a secret for tests alone' },
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

const light = ['--db', db, '--format', 'json,md', '--quiet'];

test('a month’s report lies in a folder of that month, one made again keeps the one before, and the next month is compared with it', () => {
  const first = monthly('observer-2025', out, '--month', '2024-10', ...light);
  const made = join(out, '2024-10', 'observer-2025-2024-10');
  expect(first).toEqual({ code: 0, out: `${made}\n`, err: '' });
  writeFileSync(join(made, 'report.md'), 'the first');
  expect(monthly('observer-2025', out, '--month', '2024-10', ...light).code).toBe(0);
  const kept = readdirSync(join(out, '2024-10')).find((name) => name.includes('.until-'));
  expect(readFileSync(join(out, '2024-10', kept ?? '', 'report.md'), 'utf8')).toBe('the first');
  expect(readFileSync(join(made, 'report.md'), 'utf8')).toContain('October 2024');
  expect(monthly('observer-2025', out, '--month', '2024-11', ...light)).toMatchObject({ code: 0, err: '' });
  const report = readFileSync(join(out, '2024-11', 'observer-2025-2024-11', 'report.md'), 'utf8');
  expect(report).toContain('The last report was of October 2024');
}, 120_000);

test.each([
  [
    'a month without data',
    ['observer-2025', out, '--month', '2011-01', ...light],
    2,
    'holds nothing of a magistrates’ court',
  ],
  ['a month to come', ['observer-2025', out, '--month', '2999-01', ...light], 2, 'is yet to come'],
  ['no month', ['observer-2025', out, '--month', 'May', ...light], 2, 'expected a month like 2025-01'],
  ['nothing', [], 2, 'scripts/monthly-report AUDIT OUT'],
])(
  '%s ends with a message and leaves nothing',
  (_, args, code, message) => {
    const ended = monthly(...args);
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(message)]);
    expect(readdirSync(out).filter((name) => name.startsWith('.monthly-') && !name.endsWith('.lock'))).toEqual([]);
    expect(existsSync(join(out, '2011-01'))).toBe(false);
  },
  60_000,
);
