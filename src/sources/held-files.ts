import { createHash } from 'node:crypto';
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';

/** What stood inside a container, put in a private file of its own for as long as it takes to read it. */
export interface HeldFile {
  readonly path: string;
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly bytes: number;
  readonly crc: number;
}

const FOLDER = /^ordergap-held-(\d+)-/;

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

/** A folder only its owner can enter, made once, removed when the process ends; those of processes that were killed go too. */
function heldFolder(): string {
  if (folder !== undefined) return folder;
  sweep();
  const made = mkdtempSync(join(tmpdir(), `ordergap-held-${process.pid}-`));
  folder = made;
  const remove = () => rmSync(made, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // Where somebody else listens, the process goes on for a while and ends by itself.
      if (process.listenerCount(signal) > 0) return;
      remove();
      process.kill(process.pid, signal);
    });
  }
  return made;
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = FOLDER.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return Object(error).code !== 'ESRCH';
  }
}
