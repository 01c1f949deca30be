import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { containerKind, headOf } from '../container-kind.js';
import type { OnSkip } from '../skipped.js';
import { SourceFailure } from '../source-failure.js';
import { type FoundFile, walk } from './folder.js';

/** A file of a watched folder. */
export interface WatchedFile extends FoundFile {
  /** Its path below the folder, but for what changes when a mail program reads or files an e-mail. */
  readonly known: string;
}

/** What is watched: a folder, all of it but `except`, or a Maildir, whose e-mails arrive whole. */
export interface Watched {
  readonly files: AsyncIterable<WatchedFile>;
  readonly arrivesWhole: boolean;
}

/** Opens a folder for a look. Throws SourceFailure where there is none, or it cannot be opened. */
export async function watchedFolder(
  folder: string,
  { except, onSkip }: { readonly except?: string | undefined; readonly onSkip?: OnSkip | undefined } = {},
): Promise<Watched> {
  await namesIn(folder);
  return { files: filesOf(folder, except, onSkip), arrivesWhole: false };
}

/** The same with a folder of e-mails. In a Maildir (cr.yp.to/proto/maildir.html) `new` and `cur` are read, `tmp` never. */
export async function watchedMail(
  folder: string,
  { onSkip }: { readonly onSkip?: OnSkip | undefined } = {},
): Promise<Watched> {
  const names = await namesIn(folder);
  const isMaildir = ['cur', 'new', 'tmp'].every((name) => names.includes(name));
  return { files: isMaildir ? maildir(folder, onSkip) : filesOf(folder, undefined, onSkip), arrivesWhole: isMaildir };
}

/** Whether the first bytes of a file are those of an e-mail. */
export async function isMailFile(path: string): Promise<boolean> {
  return containerKind(await headOf(path)) === 'mail';
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    if ((await stat(folder)).isDirectory()) return await readdir(folder);
  } catch (error) {
    throw folderFailure(error);
  }
  throw new SourceFailure('folder_gone');
}

/** What an error of the file system means for a folder; what is none of one is thrown on. */
export function folderFailure(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const { code, syscall } = Object(error);
  if (syscall === undefined) throw error;
  return new SourceFailure(code === 'ENOENT' || code === 'ENOTDIR' ? 'folder_gone' : 'folder_unreadable');
}

async function* filesOf(folder: string, except: string | undefined, onSkip?: OnSkip): AsyncGenerator<WatchedFile> {
  const left = except === undefined ? undefined : resolve(except) + sep;
  for await (const file of walk([folder], { onSkip })) {
    if (file.unopened !== undefined) throw file.unopened;
    if (left === undefined || !resolve(file.path).startsWith(left)) yield { ...file, known: file.name };
  }
}

/** A mail program marks an e-mail as read by moving it from `new` to `cur` and adding flags after `:2,`. */
async function* maildir(folder: string, onSkip?: OnSkip): AsyncGenerator<WatchedFile> {
  for (const part of ['new', 'cur']) {
    for await (const file of walk([join(folder, part)], { onSkip })) {
      if (file.unopened !== undefined) throw file.unopened;
      yield { ...file, known: file.name.replace(/[:;!]2,[A-Za-z]*$/, '') };
    }
  }
}
