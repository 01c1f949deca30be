import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const made = new Set<string>();

/**
 * Makes a folder only its owner can enter, removed when the process ends, by a signal too; those of the same name that
 * processes killed outright have left in `parent` go first.
 */
export function passingFolder(parent: string, name: string): string {
  sweep(parent, name);
  const folder = mkdtempSync(join(parent, `${name}-${process.pid}-`));
  removeAtEnd();
  made.add(folder);
  return folder;
}

/** Removes a passing folder, with what is in it, before the process ends. */
export function removePassing(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

let isListening = false;

function removeAtEnd(): void {
  if (isListening) return;
  isListening = true;
  const remove = () => {
    for (const folder of made) removeWhileWritten(folder);
  };
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // Where somebody else listens, the process goes on for a while and ends by itself.
      if (process.listenerCount(signal) > 0) return;
      remove();
      process.kill(process.pid, signal);
    });
  }
}

/** What was being written when the process was told to end may still come: tried again, and what stays is left to the next sweep. */
function removeWhileWritten(folder: string): void {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      removePassing(folder);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Paths of the folders of that name that processes killed outright have left in `parent`. */
export function leftBehind(parent: string, name: string): readonly string[] {
  return readdirSync(parent).flatMap((entry) => {
    const pid = entry.startsWith(`${name}-`) ? /^(\d+)-/.exec(entry.slice(name.length + 1))?.[1] : undefined;
    return pid === undefined || isAlive(Number(pid)) ? [] : [join(parent, entry)];
  });
}

/** Removes the folders of that name that processes killed outright have left in `parent`. How many went. */
export function sweep(parent: string, name: string): number {
  let gone = 0;
  for (const folder of leftBehind(parent, name)) {
    try {
      rmSync(folder, { recursive: true, force: true });
      gone += 1;
    } catch {
      // Another user's.
    }
  }
  return gone;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code !== 'ESRCH';
  }
}
