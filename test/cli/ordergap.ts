import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const MAIN = 'dist/src/cli/main.js';

/** What the databases of these tests are keyed with. */
export const SECRET = 'a secret for tests alone';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user would. */
export function ordergap(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
  cwd?: string,
): Ended {
  if (!existsSync(MAIN)) throw new Error('Build first: npm run build');
  const env = { ...process.env, NODE_OPTIONS: '', ORDERGAP_SECRET: SECRET, ...environment };
  const ended = spawnSync(process.execPath, [resolve(MAIN), ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    encoding: 'utf8',
    env,
    input,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}
