import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { passingFolder, sweep } from './passing-folder.js';

/** What stood inside a container, put in a private file of its own for as long as it takes to read it. */
export interface HeldFile {
  readonly path: string;
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly bytes: number;
  readonly crc: number;
}

const NAME = 'ordergap-held';

let folder: string | undefined;
let count = 0;

/** Writes a stream to a private file. `guard` is told how many bytes there are so far, and throws where they are too many. */
export async function hold(content: Readable, guard: (bytes: number) => void): Promise<HeldFile> {
  count += 1;
  const path = join(heldFolder(), String(count));
  const hash = createHash('sha256');
  let bytes = 0;
  let crc = 0;
  async function* watched(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      guard(bytes);
      hash.update(chunk);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  }
  try {
    await pipeline(content, watched, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await letGo(path);
    throw error;
  }
  return { path, id: hash.digest('hex'), bytes, crc };
}

/** Removes held files; of others that are gone already nothing is said. */
export async function letGo(...paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) if (path !== undefined) await rm(path, { force: true });
}

/** Removes what processes killed outright have left of containers they were reading. How many folders went. */
export function removeLeftFiles(): number {
  return sweep(tmpdir(), NAME);
}

function heldFolder(): string {
  folder ??= passingFolder(tmpdir(), NAME);
  return folder;
}
