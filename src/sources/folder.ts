import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface FoundFile {
  readonly path: string;
  /** The path below the folder it was found in, with `/`; the file's own name where a file was given. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Names of files still being written: by browsers, editors, mail and copy programs. */
const PARTIAL = /(?:\.(?:part|partial|crdownload|download|tmp|temp|swp|filepart)|~)$|^~\$/i;

/**
 * The files at the paths given, those of a folder in the order of their names, so that a run can be repeated.
 * Hidden and half-written files of a folder are passed over; a file named outright never is. A folder reached twice over links is walked once.
 * Throws as `stat` does where a path given does not exist.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const { size, isFolder } = await look(path);
    if (isFolder) yield* walkFolder(path, '', seen);
    else yield { path, name: basename(path), size };
  }
}

async function* walkFolder(folder: string, below: string, seen: Set<string>): AsyncGenerator<FoundFile> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && !PARTIAL.test(name));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const found = await look(path).catch(() => undefined);
    // A link to nowhere, or a file gone since the folder was listed.
    if (!found) continue;
    if (found.isFolder) yield* walkFolder(path, `${below}${name}/`, seen);
    else if (found.isFile) yield { path, name: `${below}${name}`, size: found.size };
  }
}

async function look(path: string) {
  const found = await stat(path);
  return { size: found.size, isFolder: found.isDirectory(), isFile: found.isFile() };
}
