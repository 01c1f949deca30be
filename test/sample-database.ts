import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFrom } from '../src/store/database/secret.js';
import { type Ended, ordergap, SECRET } from './cli/ordergap.js';
import { isFirstOfRun, runFolder } from './once-a-run.js';

/** The key of the databases that `takenIn` makes. */
export const sampleKey = keyFrom(SECRET);

/** How long to wait for another test file that makes the same database, milliseconds. */
const LONGEST = 240_000;
const LOOK = 100;

/**
 * Puts a database that holds the documents at `paths` at `to`, and returns what `ordergap ingest … --json` said as it was
 * made. It is made once in a run of the tests, by whichever file asks first, and copied for the others: reading the same
 * samples again in every file took minutes.
 */
export function takenIn(paths: readonly string[], to: string): Ended {
  const name = createHash('sha256').update(paths.join('\n')).digest('hex').slice(0, 16);
  const folder = join(runFolder(), name);
  const made = join(folder, 'made');
  if (isFirstOfRun(name)) {
    const ended = ordergap(['ingest', ...paths, '--db', join(folder, 'a.db'), '--json']);
    writeFileSync(join(folder, 'making'), JSON.stringify(ended));
    renameSync(join(folder, 'making'), made);
  }
  for (let waited = 0; !existsSync(made); waited += LOOK) {
    if (waited > LONGEST) throw new Error(`No database of ${paths.join(', ')} came.`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK);
  }
  rmSync(to, { force: true });
  const ended: Ended = JSON.parse(readFileSync(made, 'utf8'));
  if (ended.out === '') throw new Error(`${paths.join(', ')} could not be taken in (code ${ended.code}): ${ended.err}`);
  copyFileSync(join(folder, 'a.db'), to);
  return ended;
}
