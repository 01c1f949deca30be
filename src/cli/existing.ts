import { existsSync } from 'node:fs';
import { UsageError } from '../usage-error.js';

/** The paths given, all of which exist; UsageError names the first that does not. */
export function existing(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`There is nothing at ${missing}: check the path.`);
  return paths;
}
