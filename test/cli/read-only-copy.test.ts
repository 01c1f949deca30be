import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { withClosed } from '../closed-to-us.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-read-only-'));
const archive = join(folder, 'archive');
const db = join(archive, 'a.db');
const draft = join(folder, 'draft.txt');
const told: string[] = [];
const keep = (piece: unknown, ...rest: unknown[]): boolean => {
  told.push(String(piece));
  for (const done of rest) if (typeof done === 'function') process.nextTick(done as () => void);
  return true;
};

beforeAll(async () => {
  mkdirSync(archive);
  writeFileSync(draft, 'Deprivation was ordered in 3 of 98 cases.');
  process.env.ORDERGAP_SECRET = 'a secret for tests alone';
  writeFileSync(join(folder, 'one.txt'), 'nothing that is read');
  jest.spyOn(process.stdout, 'write').mockImplementation(keep as typeof process.stdout.write);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep as typeof process.stderr.write);
  await run(['ingest', join(folder, 'one.txt'), '--db', db, '--quiet']);
  await run(['schedule', 'add', 'monthly', '--cron', '0 7 1 * *', '--audit', 'observer-2025', '--db', db]);
  await run(['schedule', 'run', 'monthly', '--db', db]);
});
beforeEach(() => {
  told.length = 0;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['schedule history', ['schedule', 'history', 'monthly'], 'waits for a worker'],
  ['claims on a draft', ['claims', draft, '--audit', 'observer-2025'], 'MATCHES NO FIGURE GIVEN'],
])('a command that only reads answers from a database that may only be read: %s', async (_name, args, says) => {
  const asked = [...args, '--db', db];
  await run(asked);
  const whole = told.splice(0).join('');
  chmodSync(db, 0o444);
  try {
    await withClosed(folder, archive, () => run(asked), 0o555);
  } finally {
    chmodSync(db, 0o644);
  }
  expect(whole).toContain(says);
  expect(told.join('')).toContain('may not be written here: this is answered from a passing copy of it.');
  expect(told.join('')).toContain(whole.trim());
});
