import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ChildReport } from './as-child.js';

/** The processor cores this process may use, where processes can be held to some of them (Linux with `taskset`). */
export function usableCores(): readonly number[] | undefined {
  const status = '/proc/self/status';
  if (!existsSync(status) || spawnSync('taskset', ['--version']).status !== 0) return undefined;
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync(status, 'utf8'))?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** Starts a child script for each list of arguments, lets all begin at once when all are ready, and gives their reports. */
export async function runChildren(
  script: string,
  argumentLists: readonly (readonly string[])[],
  cores?: readonly number[],
): Promise<readonly ChildReport[]> {
  const path = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  const held = cores === undefined ? [] : ['taskset', '-c', cores.join(',')];
  const children = argumentLists.map((own) => {
    const [command = '', ...rest] = [...held, process.execPath, path, ...own];
    const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('exit', () => process.off('exit', stop));
    return { child, lines: linesOf(child) };
  });
  for (const { lines } of children) if ((await lines()) !== 'ready') throw new Error(`${script} did not get ready.`);
  for (const { child } of children) child.stdin.end('go\n');
  return Promise.all(children.map(async ({ lines }) => JSON.parse(await lines()) as ChildReport));
}

/** The longest wall clock of children that worked at the same time. */
export function longest(reports: readonly ChildReport[]): number {
  return Math.max(...reports.map(({ seconds }) => seconds));
}

function linesOf(child: ChildProcessByStdio<Writable, Readable, null>): () => Promise<string> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('A process of the bench ended before it was done: its message stands above.');
    return value;
  };
}
