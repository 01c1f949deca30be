/** What befalls a trial of the queue besides killed workers: a locked database, a full disk, a Redis that ends. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';

/** A folder on a file system of its own where this user may mount one, so that it can be full; else an ordinary one. */
export interface SmallDisk {
  readonly folder: string;
  readonly isOwn: boolean;
  readonly remove: () => void;
}

export function openSmallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const isOwn = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;
  return {
    folder,
    isOwn,
    remove: () => {
      if (isOwn) spawnSync('umount', ['-l', folder]);
    },
  };
}

/** Leaves no byte free on a small disk for so long; where it is none, workers may write no file any further (`prlimit`). */
export async function fillDisk(
  { folder, isOwn }: SmallDisk,
  { milliseconds, pids }: { readonly milliseconds: number; readonly pids: readonly number[] },
): Promise<'full' | 'limited' | 'impossible'> {
  if (!isOwn) return limitFiles(pids, milliseconds);
  const ballast = join(folder, 'ballast');
  const file = openSync(ballast, 'w');
  for (const size of [1 << 20, 1 << 12]) writeUntilFull(file, Buffer.alloc(size));
  await pause(milliseconds);
  closeSync(file);
  rmSync(ballast);
  return 'full';
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if (Object(error).code !== 'ENOSPC') throw error;
  }
}

async function limitFiles(pids: readonly number[], milliseconds: number): Promise<'limited' | 'impossible'> {
  const limit = (size: string) =>
    pids.map((pid) => spawnSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`]).status === 0);
  if (!limit('4096').includes(true)) return 'impossible';
  await pause(milliseconds);
  limit('unlimited');
  return 'limited';
}

/** Holds the database so that nobody else writes. */
export async function lockDatabase(path: string, milliseconds: number): Promise<void> {
  const database = new Database(path, { timeout: 10_000 });
  database.exec('begin exclusive');
  await pause(milliseconds);
  database.exec('rollback');
  database.close();
}
