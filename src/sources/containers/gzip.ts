import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { isTar } from '../container-kind.js';
import { CONTAINER_LIMITS } from '../limits.js';
import { Refusal, refusalOf } from '../refusal.js';
import type { Entry } from './entry.js';
import { tarEntries } from './tar.js';

/** Bits of the header's flags (RFC 1952, 2.3.1): a field of its own stands before the name; there is a name. */
const EXTRA = 4;
const NAMED = 8;
const HEADER_BYTES = 10;

/**
 * What stands in a gzip file: the entries of a tar archive, else the one file. It is unpacked once for measure before
 * anything is read, so that a bomb is refused whole. Throws `Refusal` where it is broken, a bomb or too large.
 */
export async function* gzipEntries(path: string, head: Uint8Array, outer: string): AsyncGenerator<Entry> {
  const { isArchive } = await measure(path);
  if (isArchive) yield* tarEntries(path, { gzipped: true });
  else yield { name: nameIn(head) ?? nameFrom(outer), open: async () => unpack(path) };
}

/** The name for what stands inside a gzip file that gives none: its own, without the ending that says so. */
function nameFrom(outer: string): string {
  const name = outer.slice(outer.lastIndexOf('/') + 1);
  return name.replace(/\.(?:gz|gzip|z)$/i, '') || name;
}

async function measure(path: string): Promise<{ readonly isArchive: boolean }> {
  const packed = (await stat(path)).size;
  const unpacked = unpack(path);
  let bytes = 0;
  let begin = Buffer.alloc(0);
  let isArchive = false;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (begin.length < 512) begin = Buffer.concat([begin, chunk.subarray(0, 512)]);
      isArchive = isTar(begin);
      if (isBomb(bytes, packed)) throw tooTight();
      if (!isArchive && begin.length >= 512 && bytes > CONTAINER_LIMITS.entryBytes) break;
    }
  } catch (error) {
    const refusal = refusalOf(error, 'The gzip file');
    // A tar archive that breaks off gives what stands before the break.
    if (refusal.code === 'archive_too_large' || !isArchive) throw refusal;
  } finally {
    unpacked.destroy();
  }
  return { isArchive };
}

/** Whether so many bytes come of so few that they were packed to fill a disk. */
export function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > CONTAINER_LIMITS.harmlessBytes && unpacked > CONTAINER_LIMITS.ratio * Math.max(packed, 1);
}

export function tooTight(of: Refusal['of'] = 'entry'): Refusal {
  return new Refusal(
    'archive_too_large',
    `More than ${CONTAINER_LIMITS.ratio} bytes come of each packed one: no court document packs so well, and it is not unpacked.`,
    of,
  );
}

function unpack(path: string): Gunzip {
  return pipeline(createReadStream(path), createGunzip(), () => undefined);
}

function nameIn(head: Uint8Array): string | undefined {
  const flags = head[3] ?? 0;
  if ((flags & NAMED) === 0) return undefined;
  const extra = (flags & EXTRA) === 0 ? 0 : 2 + (head[HEADER_BYTES] ?? 0) + 256 * (head[HEADER_BYTES + 1] ?? 0);
  const start = HEADER_BYTES + extra;
  const end = head.indexOf(0, start);
  const printed = end < 0 ? '' : Buffer.from(head.subarray(start, end)).toString('latin1').replaceAll('\\', '/');
  const name = printed.slice(printed.lastIndexOf('/') + 1);
  return name === '' || name === '..' || name === '.' ? undefined : name;
}
