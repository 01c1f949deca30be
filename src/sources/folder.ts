import type { BigIntStats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type OnSkip, reasonToSkip } from './skipped.js';

export interface FoundFile {
  readonly path: string;
  /** The path below the folder it was found in, with `/`; the file's own name where a file was given. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Size and times as the file system tells them: another stamp, and the file may hold something else. */
  readonly stamp: string;
}

/** The stamp of a file now; undefined where it is gone, or no file any more. */
export async function stampAt(path: string): Promise<string | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? stampOf(found) : undefined;
}

function stampOf({ size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs}`;
}

/**
 * The files at the paths given, those of a folder in the order of their names, so that a run can be repeated.
 * Hidden and half-written files of a folder, and links in it, are passed over, and told: what a sender put together shall lead nowhere
 * else. A file or link named outright is read. A folder named twice is walked once. Throws as `stat` does where a path given does not exist.
 */
export async function* walk(paths: readonly string[], onSkip: OnSkip = () => undefined): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const { size, stamp, isFolder } = await look(path);
    if (isFolder) yield* walkFolder(path, '', seen, onSkip);
    else yield { path, name: basename(path), size, stamp };
  }
}

async function* walkFolder(
  folder: string,
  below: string,
  seen: Set<string>,
  onSkip: OnSkip,
): AsyncGenerator<FoundFile> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  for (const name of (await readdir(folder)).sort()) {
    const reason = reasonToSkip(name);
    if (reason) {
      onSkip(reason);
      continue;
    }
    const path = join(folder, name);
    const found = await lstat(path, { bigint: true }).catch(() => undefined);
    if (!found) onSkip('file_gone');
    else if (found.isSymbolicLink()) onSkip('link');
    else if (found.isDirectory()) yield* walkFolder(path, `${below}${name}/`, seen, onSkip);
    else if (found.isFile()) yield { path, name: `${below}${name}`, size: Number(found.size), stamp: stampOf(found) };
    else onSkip('special_file');
  }
}

async function look(path: string) {
  const found = await stat(path, { bigint: true });
  return { size: Number(found.size), stamp: stampOf(found), isFolder: found.isDirectory() };
}
