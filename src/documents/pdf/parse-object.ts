import { beginsNumber, type Cursor, nextToken, readName, readNumber, readString, readWord } from './lexer.js';
import { decline } from './not-plain.js';
import { as, type PdfDictionary, type PdfRef, type PdfValue } from './objects.js';

/** Arrays and dictionaries inside one another; those of court documents reach five. */
const DEPTH = 40;

/** The object that stands at a cursor. Does not follow references. */
export function parseObject(cursor: Cursor, depth = 0): PdfValue {
  if (depth > DEPTH) decline('objects nested too deep');
  const byte = nextToken(cursor);
  if (beginsNumber(byte)) return parseNumberOrRef(cursor);
  switch (byte) {
    case 0x2f:
      return { kind: 'name', name: readName(cursor) };
    case 0x28:
      return parseString(cursor);
    case 0x5b:
      return parseArray(cursor, depth);
    case 0x3c:
      return cursor.bytes[cursor.at + 1] === 0x3c ? parseDictionary(cursor, depth) : parseString(cursor);
    default:
      return parseKeyword(cursor);
  }
}

/** Of an indirect object: its number and generation, and what it is; a stream with where its bytes begin. */
export function parseIndirect(cursor: Cursor): { readonly ref: PdfRef; readonly value: PdfValue } {
  const ref: PdfRef = { kind: 'ref', number: parseCount(cursor), generation: parseCount(cursor) };
  expectWord(cursor, 'obj');
  const value = parseObject(cursor);
  const dictionary = as('dictionary', value);
  nextToken(cursor);
  const after = readWord(cursor);
  if (after === 'endobj') return { ref, value };
  if (!dictionary || after !== 'stream') decline('an object without an end');
  const { bytes, at } = cursor;
  if (bytes[at] !== 10 && (bytes[at] !== 13 || bytes[at + 1] !== 10)) decline('a stream not on a line of its own');
  return { ref, value: { ...dictionary, kind: 'stream', begin: at + (bytes[at] === 13 ? 2 : 1) } };
}

/** A whole number, none of them negative. */
export function parseCount(cursor: Cursor): number {
  const value = beginsNumber(nextToken(cursor)) ? readNumber(cursor) : -1;
  return Number.isSafeInteger(value) && value >= 0 ? value : decline('no whole number where one must stand');
}

export function expectWord(cursor: Cursor, word: string): void {
  nextToken(cursor);
  if (readWord(cursor) !== word) decline(`no ${word} where it must stand`);
}

function parseNumberOrRef(cursor: Cursor): PdfValue {
  const number = readNumber(cursor);
  if (!Number.isSafeInteger(number) || number < 0) return number;
  const after = cursor.at;
  const byte = nextToken(cursor);
  if (byte !== undefined && byte >= 0x30 && byte <= 0x39) {
    const generation = readNumber(cursor);
    if (nextToken(cursor) === 0x52 && readWord(cursor) === 'R') return { kind: 'ref', number, generation };
  }
  cursor.at = after;
  return number;
}

function parseString(cursor: Cursor): PdfValue {
  const scratch = new Uint8Array(stringEnd(cursor) - cursor.at);
  const length = readString(cursor, scratch, 0);
  return { kind: 'string', bytes: scratch.subarray(0, length) };
}

/** A place no nearer than the string is long. */
function stringEnd({ bytes, at }: Cursor): number {
  if (bytes[at] === 0x3c) return Math.max(at, bytes.indexOf(0x3e, at));
  let open = 0;
  for (let end = at; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === 0x5c) end += 1;
    else if (byte === 0x28) open += 1;
    else if (byte === 0x29) open -= 1;
    if (open === 0) return end + 1;
  }
  return decline('a string without an end');
}

function parseArray(cursor: Cursor, depth: number): readonly PdfValue[] {
  const values: PdfValue[] = [];
  cursor.at += 1;
  while (nextToken(cursor) !== 0x5d) values.push(parseObject(cursor, depth + 1));
  cursor.at += 1;
  return values;
}

function parseDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.at += 2;
  while (nextToken(cursor) === 0x2f) {
    const name = readName(cursor);
    entries.set(name, parseObject(cursor, depth + 1));
  }
  const { bytes, at } = cursor;
  if (bytes[at] !== 0x3e || bytes[at + 1] !== 0x3e) decline('a dictionary without an end');
  cursor.at += 2;
  return { kind: 'dictionary', entries };
}

function parseKeyword(cursor: Cursor): PdfValue {
  switch (readWord(cursor)) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'null':
      return null;
    default:
      return decline('a word that is no object');
  }
}
