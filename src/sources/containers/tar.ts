import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Extract, extract } from 'tar-stream';
import { CONTAINER_LIMITS } from '../limits.js';
import { Refusal, refusalOf } from '../refusal.js';
import type { Entry } from './entry.js';
import { entryPath } from './entry-path.js';
import { linkRefused, tooManyEntries } from './zip.js';

type TarEntry = Extract extends AsyncIterable<infer E> ? E : never;

/** Headers of any age: their sum has been found right. */
const OPTIONS = { highWaterMark: 64 * 1024, allowUnknownFormat: true };

/**
 * What stands in a tar archive, gzipped or not. The entries before a break come; then throws `Refusal`.
 * It is walked twice, so that one of too many entries is refused before any is read.
 */
export async function* tarEntries(path: string, { gzipped }: { readonly gzipped: boolean }): AsyncGenerator<Entry> {
  if (await isCrowded(path, gzipped)) throw tooManyEntries();
  const archive = unpack(path, gzipped);
  try {
    for await (const entry of archive) {
      if (entry.header.type !== 'directory') yield entryOf(entry);
      entry.resume();
    }
  } catch (error) {
    throw refusalOf(error, 'The tar archive');
  } finally {
    archive.destroy();
  }
}

async function isCrowded(path: string, gzipped: boolean): Promise<boolean> {
  let count = 0;
  const archive = unpack(path, gzipped);
  try {
    for await (const entry of archive) {
      count += 1;
      if (count > CONTAINER_LIMITS.entries) return true;
      entry.resume();
    }
  } catch {
    // What breaks here breaks again where entries are read.
  } finally {
    archive.destroy();
  }
  return false;
}

function unpack(path: string, gzipped: boolean): Extract {
  const archive = extract(OPTIONS);
  const ended = () => undefined;
  if (gzipped) pipeline(createReadStream(path), createGunzip(), archive, ended);
  else pipeline(createReadStream(path), archive, ended);
  return archive;
}

function entryOf(entry: TarEntry): Entry {
  const { name: printed, type, size = 0 } = entry.header;
  try {
    const name = entryPath(printed);
    if (type === 'link' || type === 'symlink') throw linkRefused();
    if (type === 'character-device' || type === 'block-device' || type === 'fifo') return { skipped: 'special_file' };
    if (size > CONTAINER_LIMITS.entryBytes) throw tooLarge(size);
    return { name, open: async () => Readable.from(entry) };
  } catch (error) {
    return { name: printed, bytes: size, refused: refusalOf(error, 'The entry') };
  }
}

export function tooLarge(bytes: number): Refusal {
  const most = CONTAINER_LIMITS.entryBytes;
  return new Refusal('file_too_large', `The entry has ${bytes} bytes or more, unpacked; at most ${most} are read.`);
}
