import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder that all test files of one run share, gone when the run has ended; and whether the program they start may be the built one. */
export default function begin() {
  process.env.ORDERGAP_TEST_RUN = mkdtempSync(join(tmpdir(), 'ordergap-tests-'));
  process.env.ORDERGAP_TEST_BUILT = isBuilt() ? 'yes' : 'no';
}

/** Whether dist/ was built from the sources as they are. */
function isBuilt() {
  const built = statSync('dist/src/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync('src', { recursive: true });
  return sources.every((name) => statSync(join('src', name)).mtimeMs <= built);
}

export async function end() {
  const run = process.env.ORDERGAP_TEST_RUN;
  const postgres = join(run, 'postgres');
  if (existsSync(postgres)) await stopPostgres(readFileSync(postgres, 'utf8'));
  rmSync(run, { recursive: true, force: true });
}

/** Stops the server that test/postgres-server.ts started in a folder, and removes it. */
async function stopPostgres(folder) {
  const note = join(folder, 'data', 'postmaster.pid');
  process.kill(Number(readFileSync(note, 'utf8').split('\n')[0]), 'SIGQUIT');
  // The process itself may stay on as a zombie where nobody waits for it.
  for (let waited = 0; existsSync(note) && waited < 200; waited += 1) await pause(20);
  rmSync(folder, { recursive: true, force: true });
}
