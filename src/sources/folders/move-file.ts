import { constants } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** So many files of one name are told apart. */
const MOST_OF_ONE_NAME = 1_000;

/**
 * Moves a file into a folder, under `name` (with `/` for folders in it), or the next name that is free: nothing is ever
 * overwritten. Says where it is now; undefined where no name was free. Throws as the file system does.
 */
export async function moveFile(path: string, folder: string, name: string): Promise<string | undefined> {
  const wanted = join(folder, name);
  await mkdir(dirname(wanted), { recursive: true });
  for (let count = 1; count <= MOST_OF_ONE_NAME; count += 1) {
    const target = count === 1 ? wanted : numbered(wanted, count);
    if (await movedTo(path, target)) return target;
  }
  return undefined;
}

function numbered(path: string, count: number): string {
  const ending = extname(path);
  return join(dirname(path), `${basename(path, ending)}-${count}${ending}`);
}

/** False where something has that name already. */
async function movedTo(path: string, target: string): Promise<boolean> {
  try {
    // A rename would overwrite; a second link to the file does not.
    await link(path, target);
    await rm(path);
    return true;
  } catch (error) {
    const { code } = Object(error);
    if (code === 'EEXIST') return false;
    if (code === 'EXDEV') return copied(path, target);
    // Shares that know no links.
    if (['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) return renamed(path, target);
    throw error;
  }
}

async function copied(path: string, target: string): Promise<boolean> {
  const passing = `${target}.part`;
  await copyFile(path, passing, constants.COPYFILE_EXCL);
  try {
    const isMoved = await movedTo(passing, target);
    if (isMoved) await rm(path);
    return isMoved;
  } finally {
    await rm(passing, { force: true });
  }
}

async function renamed(path: string, target: string): Promise<boolean> {
  if (await stat(target).catch(() => undefined)) return false;
  await rename(path, target);
  return true;
}
