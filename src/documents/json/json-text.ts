import { isAscii, isUtf8 } from 'node:buffer';

/**
 * JSON in UTF-8 as a text of the same meaning with one byte a character: what Latin-1 lacks (typographers' quotes, dashes) is escaped,
 * as JSON may escape any character. One such quote would otherwise have the whole text made, and walked by `JSON.parse`, in two bytes
 * a character, which takes up to a third longer (Node 20, 2026-11-22). Undefined for other encodings, and where so much would be
 * escaped that nothing is gained.
 */
export function oneByteJson({ buffer, byteOffset, byteLength }: Uint8Array): string | undefined {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) return undefined;
  const text = roomFor(byteLength + Math.floor(byteLength / MOST_ESCAPED) + LONGEST);
  let from = 0;
  let written = 0;
  const fours = inFours(bytes);
  for (let at = beyondAscii(bytes, fours, 0); at < byteLength; at = beyondAscii(bytes, fours, from)) {
    // Behind a backslash an escape would mean something else, and the character itself may not stand there.
    if (bytes[at - 1] === BACKSLASH || text.length - written < byteLength - from + LONGEST) return undefined;
    written += bytes.copy(text, written, from, at);
    const lead = bytes[at] ?? 0;
    from = at + (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
    if (lead <= LAST_LATIN) text[written++] = ((lead & 0x03) << 6) | ((bytes[at + 1] ?? 0) & 0x3f);
    else written = writeEscaped(bytes.toString('utf8', at, from), text, written);
  }
  written += bytes.copy(text, written, from);
  return text.toString('latin1', 0, written);
}

/** Where the text is written, kept from one document to the next: new memory takes longer to be given than to be written. */
let room: Buffer = Buffer.alloc(0);
/** Bytes. */
const MOST_KEPT = 4 * 1024 * 1024;

function roomFor(length: number): Buffer {
  if (length > MOST_KEPT) return Buffer.allocUnsafe(length);
  if (room.length < length) room = Buffer.allocUnsafeSlow(length);
  return room;
}

const BACKSLASH = 0x5c;
/** What the characters U+0080 to U+00FF begin with at most. */
const LAST_LATIN = 0xc3;
/** The text may become longer by one in so many bytes. */
const MOST_ESCAPED = 16;
/** A character of two halves, escaped. */
const LONGEST = 12;

const SMALL_U = 0x75;
const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');

/** Writes a character as JSON escapes it; where the next one goes. */
function writeEscaped(character: string, text: Buffer, from: number): number {
  let to = from;
  for (let at = 0; at < character.length; at += 1) {
    const unit = character.charCodeAt(at);
    text[to++] = BACKSLASH;
    text[to++] = SMALL_U;
    for (let shift = 12; shift >= 0; shift -= 4) text[to++] = HEX_DIGITS[(unit >> shift) & 0xf] ?? 0;
  }
  return to;
}

/** The bytes four at a time from the first place where the machine takes them so. */
function inFours({ buffer, byteOffset, length }: Buffer): Fours {
  const start = Math.min(-byteOffset & 3, length);
  return { start, words: new Uint32Array(buffer, byteOffset + start, (length - start) >> 2) };
}

interface Fours {
  readonly start: number;
  readonly words: Uint32Array;
}

/** The next of the words that has a byte beyond ASCII in it; four are looked at together, which takes half as long. */
function asciiWords(words: Uint32Array, from: number): number {
  let at = from;
  const last = words.length - 4;
  while (
    at <= last &&
    (((words[at] ?? 0) | (words[at + 1] ?? 0) | (words[at + 2] ?? 0) | (words[at + 3] ?? 0)) & HIGH_BITS) === 0
  )
    at += 4;
  while (at < words.length && ((words[at] ?? 0) & HIGH_BITS) === 0) at += 1;
  return at;
}

const HIGH_BITS = 0x80808080;

/** Where the next byte stands that is not ASCII; the length where none does. */
function beyondAscii(bytes: Buffer, { start, words }: Fours, from: number): number {
  let at = from;
  const { length } = bytes;
  while (at < length && (bytes[at] ?? 0) < 0x80) {
    at += 1;
    if (at < start || ((at - start) & 3) !== 0) continue;
    at = start + (asciiWords(words, (at - start) >> 2) << 2);
  }
  return at;
}
