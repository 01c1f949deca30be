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
  const text = Buffer.allocUnsafe(byteLength + Math.floor(byteLength / MOST_ESCAPED) + LONGEST);
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
    else written += text.write(escaped(bytes.toString('utf8', at, from)), written, 'latin1');
  }
  written += bytes.copy(text, written, from);
  return text.toString('latin1', 0, written);
}

const BACKSLASH = 0x5c;
/** What the characters U+0080 to U+00FF begin with at most. */
const LAST_LATIN = 0xc3;
/** The text may become longer by one in so many bytes. */
const MOST_ESCAPED = 16;
/** A character of two halves, escaped. */
const LONGEST = 12;

function escaped(character: string): string {
  let text = '';
  for (let at = 0; at < character.length; at += 1) {
    text += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }
  return text;
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

/** Where the next byte stands that is not ASCII; the length where none does. */
function beyondAscii(bytes: Buffer, { start, words }: Fours, from: number): number {
  let at = from;
  const { length } = bytes;
  while (at < length && (bytes[at] ?? 0) < 0x80) {
    at += 1;
    if (at < start || ((at - start) & 3) !== 0) continue;
    let word = (at - start) >> 2;
    while (word < words.length && ((words[word] ?? 0) & 0x80808080) === 0) word += 1;
    at = Math.max(at, start + (word << 2));
  }
  return at;
}
