import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { Command } from 'commander';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { ordergap } from './ordergap.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-everywhere-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('every command takes --db, --json and --quiet, so that a script may give them everywhere', async () => {
  const program = new Command('ordergap');
  for (const define of COMMANDS.values()) (await define()).call(undefined, program, () => undefined);
  const lacking = program.commands.flatMap((command) => {
    const all =
      command.commands.length > 0 && !command.options.length ? command.commands : [command, ...command.commands];
    return all.flatMap((one) => {
      const known = [...one.options, ...command.options].map(({ long }) => long);
      return ['--db', '--json', '--quiet']
        .filter((option) => !known.includes(option))
        .map((option) => `${one.name()} ${option}`);
    });
  });
  expect(lacking).toEqual([]);
});

test.each(['jobs', 'quarantine', 'schedule', 'sources'])(
  'the help of %s tells what it takes without a command',
  (name) => {
    const { code, out } = ordergap([name, '--help']);
    expect([code, out]).toEqual([0, expect.stringContaining('--db <url>, --json, --quiet')]);
  },
);

test('ingest of the folder that the database is in passes over what is its own', () => {
  const first = ordergap(['ingest', '.', '--json'], '', {}, folder);
  expect([first.code, JSON.parse(first.out).skipped]).toEqual([0, [{ reason: 'own_file', count: 3 }]]);
});

test('a query is refused on a database of a newer ordergap, as every answer is', () => {
  const path = join(folder, 'newer.db');
  ordergap(['ingest', folder, '--db', path]);
  const database = new Database(path);
  database.exec("insert into kysely_migration values ('2999-01-01-later', '2999-01-01T00:00:00Z')");
  database.close();
  const ended = ordergap(['query', 'select 1 as one', '--db', path]);
  expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('newer ordergap')]);
});

test('a file that is there is never written over', () => {
  const path = join(folder, 'signed.tar');
  writeFileSync(path, 'signed');
  const db = ['--db', join(folder, 'ordergap.db')];
  for (const args of [
    ['bundle', 'observer-2025', '--out', path],
    ['brief', 'observer-2025', '--worksheet', path],
  ]) {
    const ended = ordergap([...args, ...db]);
    expect([ended.code, ended.err]).toEqual([2, expect.stringContaining('nothing was written')]);
  }
  expect(readFileSync(path, 'utf8')).toBe('signed');
});

test('files from PowerShell and Excel are read: a mark at their beginning, or UTF-16', () => {
  const path = join(folder, 'mine.yaml');
  const text = readFileSync('samples/audits/observer-2025.yaml', 'utf8');
  const db = ['--db', join(folder, 'ordergap.db')];
  for (const bytes of [Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
    writeFileSync(path, bytes);
    expect(ordergap(['audit', path, ...db]).code).toBe(0);
  }
  const line = JSON.stringify({ id: '1', text: 'Fined £100.' });
  expect(ordergap(['extract'], `\uFEFF${line}\n`)).toMatchObject({ code: 0 });
});
