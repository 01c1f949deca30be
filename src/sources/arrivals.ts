import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What came from elsewhere, in a private folder until it is stored: `FOLDER/SHA-256 of its bytes/NAME`. */
export interface Arrival {
  readonly path: string;
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly bytes: number;
}

const INCOMING = 'incoming-';

/**
 * Writes a stream whole, or not at all: what is in the folder under its hash has been written to the disk. `guard` is told
 * how many bytes there are so far, and throws where they are too many. The same bytes twice are one arrival.
 */
export async function keepArrival(
  folder: string,
  { name, content }: { readonly name: string; readonly content: Readable },
  guard: (bytes: number) => void,
): Promise<Arrival> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passing = join(folder, `${INCOMING}${process.pid}-${randomBytes(6).toString('hex')}`);
  const file = await open(passing, 'wx', 0o600);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      guard(bytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    await file.close();
    const id = hash.digest('hex');
    mkdirSync(join(folder, id), { recursive: true, mode: 0o700 });
    const path = join(folder, id, name);
    await rename(passing, path);
    return { path, id, bytes };
  } catch (error) {
    content.destroy();
    await file.close().catch(() => undefined);
    await rm(passing, { force: true });
    throw error;
  }
}

/** Where an arrival of that hash is; undefined where it is gone. */
export async function arrivalAt(folder: string, id: string): Promise<string | undefined> {
  const [name] = (await readdir(join(folder, id)).catch(() => [])).sort();
  return name === undefined ? undefined : join(folder, id, name);
}

/** What is in the folder: hashes, or what was left half-written, each with when it was put there, milliseconds since 1970. */
export async function arrivalsIn(folder: string): Promise<readonly { readonly id: string; readonly at: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => /^[0-9a-f]{64}$/.test(name) || name.startsWith(INCOMING));
  return Promise.all(
    found.map(async (id) => ({ id, at: (await stat(join(folder, id)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
}

export async function removeArrival(folder: string, id: string): Promise<void> {
  await rm(join(folder, id), { recursive: true, force: true });
}
