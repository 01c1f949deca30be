import { constants, inflateSync } from 'node:zlib';
import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';

const STREAM = 'stream';
/** How far before its stream the dictionary of one is looked for. */
const DICTIONARY_BYTES = 1024;
/** Times its own bytes that these can unpack to at most (ISO 32000-1, 7.4.4 and 7.4.5); of the others deflate alone passes ten, and is measured. */
const TIGHTEST = { LZWDecode: 2600, RunLengthDecode: 64 } as const;
const LAYERS = 3;

/**
 * Refuses a PDF of which a stream unpacks to more than `LIMITS.pdfStreamBytes`, before it is opened: readers of PDFs unpack streams whole,
 * in memory that no limit of a thread holds back. Throws `QuarantineError` `archive_too_large`.
 */
export function assertStreamsUnpackSafely(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const begin = at + STREAM.length + (file[at + STREAM.length] === 0x0d ? 2 : 1);
    if (mayUnpackTooFar(file, at, begin) || !inflatesSafely(file.subarray(begin), 0)) {
      throw streamTooLarge();
    }
  }
}

export function streamTooLarge(): QuarantineError {
  const message = `A stream of the PDF unpacks to more than ${LIMITS.pdfStreamBytes} bytes: no court document does.`;
  return new QuarantineError('archive_too_large', message);
}

/** Deflated data ends by itself; what is none gives no bytes. Data may be deflated more than once. */
function inflatesSafely(packed: Uint8Array, layer: number): boolean {
  if (!isDeflated(packed)) return true;
  if (layer >= LAYERS) return false;
  try {
    const options = { maxOutputLength: LIMITS.pdfStreamBytes, finishFlush: constants.Z_SYNC_FLUSH };
    return inflatesSafely(inflateSync(packed, options), layer + 1);
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown };
    return code !== 'ERR_BUFFER_TOO_LARGE';
  }
}

/** The header of RFC 1950, 2.2. */
function isDeflated([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function mayUnpackTooFar(file: Buffer, at: number, begin: number): boolean {
  const dictionary = file
    .toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at)
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  const filters = Object.entries(TIGHTEST).filter(([filter]) => own.includes(filter));
  if (filters.length === 0) return false;
  const end = file.indexOf('endstream', begin);
  const size = (end < 0 ? file.length : end) - begin;
  return filters.some(([, times]) => size * times > LIMITS.pdfStreamBytes);
}
