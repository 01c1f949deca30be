import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that all files of a run share, and a file run by itself has too: test/run-folder.mjs makes it. */
export function runFolder(): string {
  const folder = process.env.ORDERGAP_TEST_RUN;
  if (folder === undefined) throw new Error('The tests are run by jest with its configuration: npm test.');
  return folder;
}

/** True for the first file of the run that asks by this name, which also makes the folder of that name; false for all others. */
export function isFirstOfRun(name: string): boolean {
  const folder = join(runFolder(), name);
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
