import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { passingFolder, removePassing } from '../../src/sources/passing-folder.js';

const parent = mkdtempSync(join(tmpdir(), 'ordergap-passing-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

/** A process that makes such a folder, prints its path and stays until it is killed. */
async function holding(): Promise<{ readonly child: ChildProcess; readonly folder: string }> {
  const script = `
    import { passingFolder } from './src/sources/passing-folder.ts';
    console.log(passingFolder(${JSON.stringify(parent)}, 'kept'));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const folder = await new Promise<string>((resolve) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString('utf8').trim()));
  });
  return { child, folder };
}

async function endBy(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
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
