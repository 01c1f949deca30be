import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFirstOfRun, runFolder } from '../once-a-run.js';

const MAIN = 'dist/src/cli/main.js';

/** What the databases of these tests are keyed with. */
export const SECRET = 'a secret for tests alone';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Run = (
  args: readonly string[],
  input?: string,
  environment?: Readonly<Record<string, string>>,
  cwd?: string,
) => Ended;

/** Longest run of one command, milliseconds. */
const LONGEST = 300_000;
const LOOK = 3;

/**
 * Runs the built command as a user would, in a process that has run others before: to start one, and to prepare the reading
 * of texts in it, took most of the time of these tests. Where the process itself is what is tested: `ordergapAfresh`.
 */
export const ordergap: Run = (args, input = '', environment = {}, cwd) => {
  const own = `ordergap-${process.pid}`;
  const folder = join(runFolder(), own);
  const asked = join(folder, 'asked');
  if (isFirstOfRun(own)) start(folder, asked);
  const name = `${process.hrtime.bigint()}`;
  writeFileSync(join(folder, name), JSON.stringify({ args, input, env: environmentOf(environment), cwd }));
  const pipe = openSync(asked, 'r+');
  writeSync(pipe, `${name}\n`);
  const answer = join(folder, `${name}.answer`);
  const until = Date.now() + LONGEST;
  while (!existsSync(answer)) {
    if (Date.now() > until) throw new Error(`ordergap ${args.join(' ')} did not end.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK);
  }
  closeSync(pipe);
  const ended: Ended = JSON.parse(readFileSync(answer, 'utf8'));
  for (const file of [join(folder, name), answer]) rmSync(file);
  return ended;
};

/** The same in a process of its own. */
export const ordergapAfresh: Run = (args, input = '', environment = {}, cwd) => {
  const ended = spawnSync(process.execPath, [built(), ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    env: environmentOf(environment),
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
};

/** Starts the process that serves the test files of one jest worker; it ends with that worker. */
function start(folder: string, asked: string): void {
  if (spawnSync('mkfifo', [asked]).status !== 0) throw new Error(`mkfifo could not make ${asked}.`);
  const program = [resolve('test/cli/warm-program.mjs'), built(), asked, folder];
  spawn(process.execPath, program, { stdio: 'ignore', env: environmentOf({}) }).unref();
}

function built(): string {
  if (!existsSync(MAIN)) throw new Error('Build first: npm run build');
  return resolve(MAIN);
}

function environmentOf(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: SECRET, ...own };
}
