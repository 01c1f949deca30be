import { inflateRawSync } from 'node:zlib';
import { LIMITS } from './limits.js';
import { QuarantineError } from './quarantine-error.js';

/** One file of a ZIP archive, as the central directory at its end lists it (APPNOTE.TXT 6.3, section 4.3.12). Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerAt: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
/** Of a number this large the true value stands in a ZIP64 record: an archive over 4 GB, which is no court document. */
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** Whether the bytes open as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The files of an archive; undefined where the bytes end in no directory that can be read (cut short, or no archive). */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === undefined) return undefined;
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_ENTRY_BYTES > end || view.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.readUInt16LE(at + 28);
    const entry = {
      name: view.toString('utf8', at + DIRECTORY_ENTRY_BYTES, at + DIRECTORY_ENTRY_BYTES + nameLength),
      method: view.readUInt16LE(at + 10),
      compressedSize: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      headerAt: view.readUInt32LE(at + 42),
    };
    if ([entry.compressedSize, entry.size, entry.headerAt].includes(ZIP64)) return undefined;
    entries.push(entry);
    at += DIRECTORY_ENTRY_BYTES + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Refuses an archive that unpacks to more than `LIMITS.archiveRatio` times its bytes or holds more than `LIMITS.archiveEntries` files,
 * before anything is unpacked, and one whose files are larger than its directory says. Throws `QuarantineError`: `too_many_entries`, `archive_too_large`, `invalid_archive`.
 */
export function assertUnpacksSafely(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  if (entries.length > LIMITS.archiveEntries) {
    const message = `The archive holds ${entries.length} files; at most ${LIMITS.archiveEntries} are read.`;
    throw new QuarantineError('too_many_entries', message);
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > bytes.length * LIMITS.archiveRatio || unpacked > LIMITS.fileBytes) {
    throw tooLarge(`The archive of ${bytes.length} bytes unpacks to ${unpacked}: more than any court document.`);
  }
  for (const entry of entries) assertTrueSize(bytes, entry);
}

function assertTrueSize(bytes: Uint8Array, entry: ZipEntry): void {
  if (entry.method !== STORED || entry.compressedSize !== entry.size) unpackEntry(bytes, entry);
}

/** The bytes of one file of an archive. Throws `QuarantineError`: `invalid_archive`, or `archive_too_large` where there are more than the directory says. */
export function unpackEntry(bytes: Uint8Array, { method, headerAt, compressedSize, size }: ZipEntry): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new QuarantineError('invalid_archive', 'The archive is damaged; fetch it again.');
  if (headerAt + LOCAL_HEADER_BYTES > view.length) throw damaged;
  const dataAt = headerAt + LOCAL_HEADER_BYTES + view.readUInt16LE(headerAt + 26) + view.readUInt16LE(headerAt + 28);
  const packed = view.subarray(dataAt, dataAt + compressedSize);
  if (method === STORED && compressedSize === size) return packed;
  if (method !== DEFLATED) throw damaged;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown };
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('A file of the archive is larger than the archive says.');
    throw damaged;
  }
}

function tooLarge(message: string): QuarantineError {
  return new QuarantineError('archive_too_large', message);
}

function endRecordAt(view: Buffer): number | undefined {
  const lowest = Math.max(0, view.length - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.length - END_RECORD_BYTES; at >= lowest; at -= 1) {
    if (view.readUInt32LE(at) === END_RECORD) return at;
  }
  return undefined;
}
