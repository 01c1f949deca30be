import { createHash, hash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';
import { mediaTypeOf, sniff } from './sniff.js';

/** One document as it came in. */
export interface SourceDocument {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  /** Where it came from, for people; nothing is ever decided by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export function documentOf(name: string, bytes: Uint8Array): SourceDocument {
  return { id: hash('sha256', bytes, 'hex'), name, bytes, mediaType: mediaTypeOf(sniff(bytes)) };
}

/** Loads a file. Throws `QuarantineError` `file_too_large` before anything is loaded, or `unreadable_file`. */
export async function loadDocument(path: string, name: string = path): Promise<SourceDocument> {
  const size = await sizeOf(path);
  if (size > LIMITS.fileBytes) {
    throw new QuarantineError('file_too_large', `The file has ${size} bytes; at most ${LIMITS.fileBytes} are read.`);
  }
  try {
    return documentOf(name, await readFile(path));
  } catch (error) {
    throw unreadable(error);
  }
}

/** A file of so many bytes is read at once: to begin a stream takes several times as long. */
const AT_ONCE = 1024 * 1024;

/** What is known of a file that is not, or cannot be, loaded: its id, by a stream where it is large, its size. Zero and the hash of nothing where it cannot be opened. */
export async function identify(path: string): Promise<{ readonly id: string; readonly bytes: number }> {
  const running = createHash('sha256');
  let bytes = 0;
  try {
    const found = statSync(path);
    if (found.isFile() && found.size <= AT_ONCE) {
      const whole = readFileSync(path);
      return { id: hash('sha256', whole, 'hex'), bytes: whole.length };
    }
    for await (const chunk of createReadStream(path)) {
      running.update(chunk);
      bytes += chunk.length;
    }
  } catch {
    return { id: hash('sha256', '', 'hex'), bytes: 0 };
  }
  return { id: running.digest('hex'), bytes };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): QuarantineError {
  const { code = 'unknown' } = Object(error) as { readonly code?: unknown };
  return new QuarantineError(
    'unreadable_file',
    `The file could not be opened (${String(code)}): check that it exists and may be read.`,
  );
}
