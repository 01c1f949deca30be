import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../usage-error.js';

/** The paths given, all of which exist; UsageError names the first that does not. */
export function existing(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`There is nothing at ${missing}: check the path.`);
  return paths;
}

/** The same of files; UsageError for a folder too. */
export function existingFiles(paths: readonly string[]): readonly string[] {
  const folder = existing(paths).find((path) => statSync(path).isDirectory());
  if (folder !== undefined) throw new UsageError(`${folder} is a folder: give the path of a file in it.`);
  return paths;
}

/** A path that a file shall be written to; UsageError where there is one, which may hold what was written into it by hand or signed. */
export function notThere(path: string): string {
  if (existsSync(path))
    throw new UsageError(`There is a file at ${path} already: nothing was written. Give another name.`);
  return path;
}
