import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Fault } from '../fault.js';

/** Writes a file whole or not at all, readable by its owner alone; what was there before stays until then. Fault where it cannot be written. */
export async function writeWhole(path: string, content: Buffer): Promise<void> {
  const passing = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(passing, content, { mode: 0o600, flush: true });
    await rename(passing, path);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => undefined);
    throw new Fault(
      `${path} could not be written (${String(Object(error).code ?? 'unknown')}): give --out a path in a folder you may write to, with room on the disk. What was there before is untouched.`,
    );
  }
}
