import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageFolder } from '../../../src/package-folder.js';

/** What a user would have written instead: what it counted, and the CPU seconds it took once its libraries were loaded. */
export interface PeerReport {
  readonly seconds: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Debian's own Python, for which its packages are. */
const PYTHON = '/usr/bin/python3';
const FOLDER = join(packageFolder(), 'scripts', 'bench', 'peers');

/** Why the scripts cannot run here, or undefined. */
export function missingForPeers(): string | undefined {
  const found = spawnSync(PYTHON, ['-c', 'import pandas, pdfminer.high_level, bs4']);
  if (found.status === 0) return undefined;
  return 'the peers take Debian’s packages: apt-get install python3-pandas python3-pdfminer python3-bs4';
}

/** Runs one of the scripts beside this file so many times over files. */
export function runPeer(script: string, passes: number, paths: readonly string[]): PeerReport {
  const run = spawnSync(PYTHON, [join(FOLDER, script), String(passes), ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr.trim().split('\n').at(-1) ?? ''}`);
  return JSON.parse(run.stdout) as PeerReport;
}
