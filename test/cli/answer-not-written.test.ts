import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ordergap } from './ordergap.js';

const FULL = '/dev/full';

test.each([['audits', '--json'], ['audits'], ['query', '--help']])(
  'an answer that its disk has no room for ends with 4 and in words, never as a “no”: %s %s',
  (...args) => {
    const out = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(process.execPath, ['dist/src/cli/main.js', ...args], {
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    closeSync(out);
    expect([status, stderr]).toEqual([
      4,
      'The answer could not be written (ENOSPC): what standard output goes to is full, or gone.\n',
    ]);
  },
);

test('what nobody can be told on standard error ends nothing', () => {
  const err = openSync(FULL, 'w');
  const { status } = spawnSync(process.execPath, ['dist/src/cli/main.js', 'nope'], {
    stdio: ['ignore', 'ignore', err],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  closeSync(err);
  expect(status).toBe(2);
});

test('a folder given for a database is told of as one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-folder-'));
  expect(ordergap(['audit', 'observer-2025', '--db', folder])).toMatchObject({
    code: 4,
    err: `The database ${folder} could not be opened: it is a folder; give --db the path of a file in it.\n`,
  });
});
