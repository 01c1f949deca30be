import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { passingFolder, removePassing } from '../../src/sources/passing-folder.js';

const parent = mkdtempSync(join(tmpdir(), 'ordergap-passing-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A process that makes such a folder, prints its path and stays until it is killed. */
async function holding(meanwhile = ''): Promise<{ readonly child: ChildProcess; readonly folder: string }> {
  const script = `
    import { passingFolder } from './src/sources/passing-folder.ts';
    const folder = passingFolder(${JSON.stringify(parent)}, 'kept');
    console.log(folder);
    setInterval(() => undefined, 1000);
    ${meanwhile}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const folder = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString('utf8').trim()));
  });
  return { child, folder };
}

/** By which signal it ended, and what it said. */
async function endBy(child: ChildProcess, signal: NodeJS.Signals): Promise<readonly [unknown, string]> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  child.kill(signal);
  return [await ended, said];
}

test('a passing folder is its owner’s alone and goes when it is removed', () => {
  const folder = passingFolder(parent, 'kept');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  removePassing(folder);
  expect(existsSync(folder)).toBe(false);
});

test('it goes with a process that is ended by a signal', async () => {
  const { child, folder } = await holding();
  expect(existsSync(folder)).toBe(true);
  await endBy(child, 'SIGTERM');
  expect(existsSync(folder)).toBe(false);
}, 60_000);

test('it goes although files are still being written into it', async () => {
  const writing = `
    import { mkdirSync } from 'node:fs';
    import { writeFile } from 'node:fs/promises';
    import { join } from 'node:path';
    mkdirSync(join(folder, 'inside'));
    const words = 'x'.repeat(1_000_000);
    const write = (n, at = 0) => writeFile(join(folder, 'inside', n + '-' + (at % 40)), words).then(() => write(n, at + 1), () => undefined);
    for (const n of [1, 2, 3, 4]) write(n);`;
  const { child, folder } = await holding(writing);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await endBy(child, 'SIGINT')).toEqual(['SIGINT', '']);
  expect(existsSync(folder)).toBe(false);
}, 60_000);

test('one left by a process that was killed outright goes with the next that is made, and no other', async () => {
  const { child, folder } = await holding();
  await endBy(child, 'SIGKILL');
  expect(existsSync(folder)).toBe(true);
  const other = join(parent, `another-${child.pid}-x`);
  mkdirSync(other);
  const own = passingFolder(parent, 'kept');
  expect([existsSync(folder), existsSync(other), existsSync(own)]).toEqual([false, true, true]);
  removePassing(own);
}, 60_000);
