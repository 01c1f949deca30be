import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { takenIn } from '../sample-database.js';
import { ordergap } from './ordergap.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-wrong-'));
const db = join(folder, 'desk.db');
const empty = join(folder, 'empty');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  takenIn(['samples/observer-2025/registers'], db);
  mkdirSync(empty);
  writeFileSync(join(folder, 'note.txt'), 'a note');
}, 300_000);

test.each([
  [['audit', 'observer'], /Did you mean “observer-2025”\?/],
  [['query', '--saved', 'device'], /Did you mean “device-orders”\?/],
  [['gaps', '--by', 'court', '--family', 'deprivaton'], /Did you mean “deprivation”\?/],
  [['query', 'select cort from v_order'], /no such column: cort\. The columns of each view: schemas\/README\.md/],
  [['ask', 'abc', '--to', 'judge', '--due', '2025-01-01'], /^--to judge: expected court, cps, police/],
  [['returns', empty], /is a folder: give the path of a file in it/],
  [['map', empty], /is a folder/],
  [['evaluate', empty], /is a folder/],
  [['ingest', join(folder, 'note.txt'), '--map', empty], /is a folder/],
])('what is mistyped in %j is answered with what was meant, and code 2', (args, says) => {
  const { code, out, err } = ordergap([...args, '--db', db]);
  expect([code, out]).toEqual([2, '']);
  expect(err.replace(/^Invented documents.*\n/, '')).toMatch(says);
});

test.each(['audit', 'brief'])('%s of days outside all documents says which days they tell of', (name) => {
  const says =
    'The days asked for are outside all that these documents tell of: results from 7 May 2024 to 21 February 2025.';
  expect(ordergap([name, 'observer-2025', '--month', '2021-01', '--db', db]).err).toContain(says);
  expect(ordergap([name, 'observer-2025', '--month', '2025-01', '--db', db]).err).not.toContain('outside');
  expect(ordergap([name, 'observer-2025', '--month', '2021-01', '--db', db, '--quiet']).err).not.toContain('outside');
});

test('a folder without a document is told', () => {
  const { code, err } = ordergap(['ingest', empty, '--db', join(folder, 'none.db')]);
  expect([code, err]).toEqual([0, `No document was found at ${empty}.\n`]);
});

test('the help lists every command under a heading, and how to begin', () => {
  const { code, out } = ordergap(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Learn it:\n {2}demo /m);
  expect(out).toMatch(/Begin with:\n {2}ordergap demo\n/);
  expect(out).not.toContain('\nCommands:\n');
  for (const name of COMMANDS.keys()) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});
