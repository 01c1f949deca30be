import type { BigIntStats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type OnSkip, reasonToSkip } from '../skipped.js';

export interface FoundFile {
  readonly path: string;
  /** The path below the folder it was found in, with `/`; the file's own name where a file was given. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Size and times as the file system tells them: another stamp, and the file may hold something else. */
  readonly stamp: string;
  /** What stands at the path is a folder that cannot be opened, for this error. */
  readonly unopened?: unknown;
}

/** Whether what stands at a path is ordergap's own, and no document: its database, say. Told by what the file system knows it by. */
export type IsOwn = (file: Pick<BigIntStats, 'dev' | 'ino'>) => boolean;

export interface WalkOptions {
  readonly onSkip?: OnSkip | undefined;
  readonly isOwn?: IsOwn | undefined;
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
 * else. A file or link named outright is read. A folder named twice is walked once; one that cannot be opened is given itself.
 * Throws as `stat` does where a path given does not exist.
 */
export async function* walk(
  paths: readonly string[],
  { onSkip = () => undefined, isOwn = () => false }: WalkOptions = {},
): AsyncGenerator<FoundFile> {
  const walked = { seen: new Set<string>(), onSkip, isOwn };
  for (const path of paths) {
    const found = await stat(path, { bigint: true });
    if (isOwn(found)) onSkip('own_file');
    else if (found.isDirectory()) yield* walkFolder(path, '', walked);
    else yield fileAt(path, basename(path), found);
  }
}

interface Walked extends Required<WalkOptions> {
  readonly seen: Set<string>;
  readonly onSkip: OnSkip;
  readonly isOwn: IsOwn;
}

async function* walkFolder(folder: string, below: string, walked: Walked): AsyncGenerator<FoundFile> {
  const { seen, onSkip, isOwn } = walked;
  const names = await namesIn(folder, seen);
  if ('unopened' in names) {
    yield { path: folder, name: below.slice(0, -1) || basename(folder), size: 0, stamp: '', ...names };
    return;
  }
  for (const name of names.sort()) {
    const reason = reasonToSkip(name);
    if (reason) {
      onSkip(reason);
      continue;
    }
    const path = join(folder, name);
    const found = await lstat(path, { bigint: true }).catch((error) =>
      Object(error).code === 'ENOENT' ? 'gone' : 'closed',
    );
    if (found === 'gone') onSkip('file_gone');
    // Whoever reads it finds why it cannot be opened.
    else if (found === 'closed') yield { path, name: `${below}${name}`, size: 0, stamp: '' };
    else if (isOwn(found)) onSkip('own_file');
    else if (found.isSymbolicLink()) onSkip('link');
    else if (found.isDirectory()) yield* walkFolder(path, `${below}${name}/`, walked);
    else if (found.isFile()) yield fileAt(path, `${below}${name}`, found);
    else onSkip('special_file');
  }
}

/** The names in a folder, none where it was walked already, or why it cannot be opened. */
async function namesIn(folder: string, seen: Set<string>): Promise<string[] | { readonly unopened: unknown }> {
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return await readdir(folder);
  } catch (unopened) {
    return { unopened };
  }
}

function fileAt(path: string, name: string, found: BigIntStats): FoundFile {
  return { path, name, size: Number(found.size), stamp: stampOf(found) };
}
