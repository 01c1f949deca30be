import { type Cursor, isRegular, nextToken, readWord } from './lexer.js';
import { decline } from './not-plain.js';
import { as, isArray, type PdfValue } from './objects.js';
import { parseObject } from './parse-object.js';

/** Codes a font can have: two bytes' worth. */
const MOST_CODES = 0x10000;
/** Codes that all ranges of a map may say something of. */
const MOST_SAID = 8 * MOST_CODES;

/** What the codes of a font stand for, by its map to Unicode (ISO 32000-1, 9.10.3). */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const cursor: Cursor = { bytes, at: 0 };
  const words = new Map<number, string>();
  let said = 0;
  for (let byte = nextToken(cursor); byte !== undefined; byte = nextToken(cursor)) {
    if (!isRegular(byte) || (byte >= 0x30 && byte <= 0x39)) {
      parseObject(cursor);
      continue;
    }
    switch (readWord(cursor)) {
      case 'beginbfchar':
        readCharacters(cursor, words);
        break;
      case 'beginbfrange':
        said = readRanges(cursor, words, said);
        break;
      case 'usecmap':
        decline('a map to Unicode that builds on another');
    }
  }
  return words;
}

function readCharacters(cursor: Cursor, words: Map<number, string>): void {
  while (nextToken(cursor) === 0x3c) {
    const code = codeOf(parseObject(cursor));
    words.set(code, textOf(parseObject(cursor)));
  }
}

function readRanges(cursor: Cursor, words: Map<number, string>, said: number): number {
  let more = said;
  while (nextToken(cursor) === 0x3c) {
    const first = codeOf(parseObject(cursor));
    const last = codeOf(parseObject(cursor));
    const target = parseObject(cursor);
    more += last - first;
    if (more > MOST_SAID) decline('a map to Unicode that says too much');
    for (let code = first; code <= last; code += 1) {
      words.set(code, isArray(target) ? textOf(target[code - first]) : later(textOf(target), code - first));
    }
  }
  return more;
}

function codeOf(value: PdfValue): number {
  const bytes = as('string', value)?.bytes ?? decline('a map to Unicode that is damaged');
  const code = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return code < MOST_CODES ? code : decline('codes of more than two bytes');
}

/** UTF-16, the higher byte first. */
function textOf(value: PdfValue | undefined): string {
  const bytes = as('string', value)?.bytes ?? decline('a map to Unicode that is damaged');
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  if (bytes.length % 2 !== 0) decline('a map to Unicode that is damaged');
  let text = '';
  for (let at = 0; at < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return text;
}

/** The text whose last character stands so much later. */
function later(text: string, by: number): string {
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + by);
}
