import { existsSync, readFileSync, statSync } from 'node:fs';
import { UsageError } from '../usage-error.js';

/** A file given to a command. UsageError where there is none. */
export function readWhole(path: string): Buffer {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`There is no file at ${path}.`);
  return readFileSync(path);
}
