import { isAscii, isUtf8, transcode } from 'node:buffer';

/**
 * Bytes to text: by byte order mark (UTF-8, UTF-16), else UTF-16 where every other byte is zero, else UTF-8 where it is valid,
 * else windows-1252, which court systems' exports use and which reads any byte. The mark itself is dropped;
 * replacement characters (U+FFFD) already in the bytes are kept, since a lost pound sign is part of what the source says.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return decodeBigEndian(bytes.subarray(2));
  if (isUtf16(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (isUtf16(bytes, 0)) return decodeBigEndian(bytes);
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes);
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (!isUtf8(buffer)) return decodeWindows1252(buffer);
  return hasFewRuns(buffer) ? decodeByRuns(buffer) : decodeDense(buffer);
}

/** By way of UTF-16 in half the time (Node 20, 2026-11-22), and of three times the memory: not for the largest. */
function decodeDense(buffer: Buffer): string {
  return buffer.length > MOST_TRANSCODED
    ? buffer.toString('utf8')
    : transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
}

/** Bytes looked at together. */
const RUN = 1024;

/** Whether fewer than half of the parts of a text hold anything but ASCII: a pound sign or an apostrophe here and there. */
function hasFewRuns(buffer: Buffer): boolean {
  let others = 0;
  for (let at = 0; at < buffer.length; at += RUN) if (!isAscii(buffer.subarray(at, at + RUN))) others += 1;
  return others * RUN * 2 < buffer.length;
}

/** The parts that are ASCII are copied, the others decoded: a third of the time, half of it where they are many. */
function decodeByRuns(buffer: Buffer): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < buffer.length; ) {
    const end = endOfCharacter(buffer, at + RUN);
    if (!isAscii(buffer.subarray(at, end))) {
      text += buffer.toString('latin1', from, at) + buffer.toString('utf8', at, end);
      from = end;
    }
    at = end;
  }
  return text + buffer.toString('latin1', from);
}

/** The next place that no character runs over: bytes `10xxxxxx` continue one. */
function endOfCharacter(buffer: Buffer, place: number): number {
  let end = Math.min(place, buffer.length);
  while (((buffer[end] ?? 0) & 0xc0) === 0x80) end += 1;
  return end;
}

/** Bytes. */
const MOST_TRANSCODED = 4 * 1024 * 1024;

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** What windows-1252 has at 0x80 to 0x9F; elsewhere it is Latin-1. Node 20's own decoder of that name reads Latin-1 throughout. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows1252(bytes: Buffer): string {
  const latin1 = bytes.toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

// Node without full ICU knows utf-16le only.
function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return swapped.toString('utf16le');
}

/** True where the byte at `zeroAt` of each of the first pairs is zero and the other one is not. */
function isUtf16(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const pairs = Math.min(Math.floor(bytes.length / 2), 16);
  if (pairs < 2) return false;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2 + zeroAt] !== 0 || bytes[pair * 2 + 1 - zeroAt] === 0) return false;
  }
  return true;
}
