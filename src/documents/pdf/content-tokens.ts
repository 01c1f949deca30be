import { beginsNumber, type Cursor, nextToken, readNumber, readString, skipRegular } from './lexer.js';
import { decline } from './not-plain.js';
import { parseObject } from './parse-object.js';

/**
 * What stands before an operator of a content stream. Kept in one place for all operators, since a page has tens of thousands:
 * the bytes of all its strings together, cut into pieces, each with the number that stands after it.
 */
export interface Operands {
  /** Of numbers outside of arrays. */
  readonly numbers: number[];
  /** Where the last name begins; -1 where there is none. */
  nameAt: number;
  readonly bytes: Uint8Array;
  readonly pieceEnds: number[];
  readonly pieceGaps: number[];
}

/** No operator has so many. */
const MOST_NUMBERS = 64;

export function noOperands(content: Uint8Array): Operands {
  return { numbers: [], nameAt: -1, bytes: new Uint8Array(content.length), pieceEnds: [], pieceGaps: [] };
}

/** Reads up to the next operator: its letters as a number, the first one lowest; 0 at the end. What stood before is in `operands`. */
export function nextOperator(cursor: Cursor, operands: Operands): number {
  clear(operands);
  let inArray = false;
  for (;;) {
    const byte = nextToken(cursor);
    if (byte === undefined) return inArray ? decline('an array without an end') : 0;
    if (beginsNumber(byte)) {
      const number = readNumber(cursor);
      if (inArray) addGap(operands, number);
      else if (operands.numbers.push(number) > MOST_NUMBERS) decline('too many numbers');
    } else if (byte === 0x28 || (byte === 0x3c && cursor.bytes[cursor.at + 1] !== 0x3c)) addPiece(cursor, operands);
    else if (byte === 0x2f) {
      operands.nameAt = cursor.at;
      skipName(cursor);
    } else if (byte === 0x5b || byte === 0x5d) {
      if (inArray === (byte === 0x5b)) decline('an array in another');
      inArray = byte === 0x5b;
      cursor.at += 1;
    } else if (byte === 0x3c) parseObject(cursor);
    else {
      const operator = readOperator(cursor);
      if (inArray) decline('a word in an array');
      return operator;
    }
  }
}

/** Most operators have numbers only or nothing. */
function clear(operands: Operands): void {
  const { numbers, pieceEnds, pieceGaps } = operands;
  if (numbers.length > 0) numbers.length = 0;
  if (pieceEnds.length > 0) {
    pieceEnds.length = 0;
    pieceGaps.length = 0;
  }
  operands.nameAt = -1;
}

/** The number of an operator as `nextOperator` gives it. */
export function operator(letters: string): number {
  return [...letters].reduceRight((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}

function addGap({ pieceEnds, pieceGaps }: Operands, gap: number): void {
  if (pieceEnds.length === 0) {
    pieceEnds.push(0);
    pieceGaps.push(gap);
  } else pieceGaps[pieceGaps.length - 1] = (pieceGaps.at(-1) ?? 0) + gap;
}

function addPiece(cursor: Cursor, { bytes, pieceEnds, pieceGaps }: Operands): void {
  pieceEnds.push(readString(cursor, bytes, pieceEnds.at(-1) ?? 0));
  pieceGaps.push(0);
}

function skipName(cursor: Cursor): void {
  cursor.at += 1;
  skipRegular(cursor);
}

function readOperator(cursor: Cursor): number {
  const begin = cursor.at;
  skipRegular(cursor);
  const { bytes, at } = cursor;
  if (at === begin || at > begin + 3) decline('an operator that is not known');
  let number = 0;
  for (let back = at - 1; back >= begin; back -= 1) number = number * 256 + (bytes[back] ?? 0);
  return number;
}
