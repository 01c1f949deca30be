import { decline } from './not-plain.js';

/** Where reading stands in bytes. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const REGULAR = 0;
const BLANK = 1;
const DELIMITER = 2;

/** What each byte is (ISO 32000-1, 7.2.2). */
const CLASSES = new Uint8Array(256);
for (const blank of [0, 9, 10, 12, 13, 32]) CLASSES[blank] = BLANK;
for (const delimiter of '()<>[]{}/%') CLASSES[delimiter.charCodeAt(0)] = DELIMITER;

/** The value of each hexadecimal digit, and 255 of every other byte. */
const HEX = new Uint8Array(256).fill(255);
for (let digit = 0; digit < 16; digit += 1) {
  const written = digit.toString(16);
  HEX[written.charCodeAt(0)] = digit;
  HEX[written.toUpperCase().charCodeAt(0)] = digit;
}

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && CLASSES[byte] === REGULAR;
}

export function skipRegular(cursor: Cursor): void {
  while (isRegular(cursor.bytes[cursor.at])) cursor.at += 1;
}

/** Goes on to the next token, over blanks and comments. The byte there, or undefined at the end. */
export function nextToken(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  let { at } = cursor;
  for (;;) {
    const byte = bytes[at];
    if (byte === 0x25) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (byte === undefined || CLASSES[byte] !== BLANK) {
      cursor.at = at;
      return byte;
    } else at += 1;
  }
}

export function beginsNumber(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e || byte === 0x2b);
}

export function readNumber(cursor: Cursor): number {
  const { bytes } = cursor;
  let { at } = cursor;
  const sign = bytes[at];
  if (sign === 0x2d || sign === 0x2b) at += 1;
  let value = 0;
  let digits = 0;
  let scale = 0;
  for (;;) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30;
      digits += 1;
      scale *= 10;
    } else if (byte === 0x2e && scale === 0) scale = 1;
    else break;
    at += 1;
  }
  if (digits === 0 || isRegular(bytes[at])) decline('a number written in no known way');
  cursor.at = at;
  const size = scale > 1 ? value / scale : value;
  return sign === 0x2d ? -size : size;
}

/** A name, from its solidus on. */
export function readName(cursor: Cursor): string {
  const { bytes } = cursor;
  cursor.at += 1;
  const begin = cursor.at;
  skipRegular(cursor);
  const name = latin1(bytes, begin, cursor.at);
  return name.includes('#') ? name.replace(/#([0-9a-f]{2})/gi, (_, hex) => codeUnit(hex)) : name;
}

/** A word such as `obj` or `Tj`; empty where no word stands. */
export function readWord(cursor: Cursor): string {
  const begin = cursor.at;
  skipRegular(cursor);
  return latin1(cursor.bytes, begin, cursor.at);
}

/** The bytes of a string in brackets or of hexadecimal digits are put into `into` from `length` on; how many stand there then. */
export function readString(cursor: Cursor, into: Uint8Array, length: number): number {
  return cursor.bytes[cursor.at] === 0x3c ? readHex(cursor, into, length) : readLiteral(cursor, into, length);
}

function readHex(cursor: Cursor, into: Uint8Array, length: number): number {
  const { bytes } = cursor;
  let at = cursor.at + 1;
  let count = length;
  let high = -1;
  for (;;) {
    const byte = bytes[at] ?? decline('a string without an end');
    at += 1;
    const digit = HEX[byte] ?? 255;
    if (digit === 255) {
      if (byte === 0x3e) break;
      if (CLASSES[byte] !== BLANK) decline('a string of hexadecimal digits with others in it');
    } else if (high < 0) high = digit;
    else {
      into[count] = high * 16 + digit;
      count += 1;
      high = -1;
    }
  }
  if (high >= 0) {
    into[count] = high * 16;
    count += 1;
  }
  cursor.at = at;
  return count;
}

function readLiteral(cursor: Cursor, into: Uint8Array, length: number): number {
  const { bytes } = cursor;
  let count = length;
  let open = 1;
  cursor.at += 1;
  for (;;) {
    let byte: number | undefined = bytes[cursor.at] ?? decline('a string without an end');
    cursor.at += 1;
    if (byte === 0x29) {
      open -= 1;
      if (open === 0) return count;
    } else if (byte === 0x28) open += 1;
    else if (byte === 0x5c) byte = readEscaped(cursor);
    else if (byte === 13) {
      if (bytes[cursor.at] === 10) cursor.at += 1;
      byte = 10;
    }
    if (byte === undefined) continue;
    into[count] = byte;
    count += 1;
  }
}

/** What stands after a reverse solidus (ISO 32000-1, 7.3.4.2); undefined for an end of line that does not count. */
function readEscaped(cursor: Cursor): number | undefined {
  const { bytes } = cursor;
  const byte = bytes[cursor.at] ?? decline('a string without an end');
  cursor.at += 1;
  if (byte === 10) return undefined;
  if (byte === 13) {
    if (bytes[cursor.at] === 10) cursor.at += 1;
    return undefined;
  }
  if (!isOctal(byte)) return ESCAPED[String.fromCharCode(byte)] ?? byte;
  let value = byte - 0x30;
  for (let more = 0; more < 2 && isOctal(bytes[cursor.at]); more += 1) {
    value = value * 8 + (bytes[cursor.at] ?? 0) - 0x30;
    cursor.at += 1;
  }
  return value & 0xff;
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}

function latin1(bytes: Uint8Array, begin: number, end: number): string {
  let text = '';
  for (let at = begin; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function codeUnit(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
