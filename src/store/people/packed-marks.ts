import {
  type BirthMarks,
  MARK_LENGTH,
  marksIn,
  type NameMarks,
  type PersonMarks,
  type WordMarks,
} from '../../cases/accounts/person-marks.js';
import { inBytes, inDigits } from '../database/digits.js';

/**
 * Marks as a column of bytes keeps them. In hexadecimal digits, what is many with its number before it: the names; the marks of
 * the birth, none where there is none; then the sex, where there is one.
 */
export function packedMarks(marks: PersonMarks): Uint8Array {
  return inBytes(digitsOfMarks(marks));
}

/** The same in hexadecimal digits. */
export function digitsOfMarks({ names, birth, sex }: PersonMarks): string {
  const born = birth === null ? '' : birth.whole + birth.near;
  const digits = `${counted(names.map(packedName))}${packedRow(born)}${sex ?? ''}`;
  // As bytes tell them: a digit alone at the end is none.
  return digits.length % 2 === 0 ? digits : digits.slice(0, -1);
}

/** The marks in a column that `packedMarks` wrote. */
export function unpackedMarks(column: Uint8Array): PersonMarks {
  return marksInDigits(inDigits(column));
}

/** The marks in what `digitsOfMarks` wrote. */
export function marksInDigits(written: string): PersonMarks {
  const digits = read(written);
  return {
    names: Array.from({ length: digits.number(COUNT) }, () => unpackedName(digits)),
    birth: unpackedBirth(digits.marks(digits.number(COUNT))),
    sex: digits.mark() || null,
  };
}

/** Whether packed marks are of somebody whose date of birth is known. */
export function hasBirth(column: Uint8Array): boolean {
  return unpackedMarks(column).birth !== null;
}

const SURNAME = 1;
const INITIAL = 2;
const SCANNED_OTHERWISE = 4;
const NEAR_FROM_WHOLE = 8;
const GENERATIONS = [null, 'junior', 'senior'] as const;

/** Digits of a number, and those of one that stands behind a single digit: what is beyond is left out. */
const COUNT = 4;
const SHORT_COUNT = 3;

function packedName({ words, pairs, generation }: NameMarks): string {
  return `${GENERATIONS.indexOf(generation)}${packedRow(pairs.join(''), SHORT_COUNT)}${counted(words.map(packedWord))}`;
}

function unpackedName(digits: Digits): NameMarks {
  const generation = GENERATIONS[digits.number(1)] ?? null;
  const pairs = marksIn(digits.marks(digits.number(SHORT_COUNT)));
  return { words: Array.from({ length: digits.number(COUNT) }, () => unpackedWord(digits)), pairs, generation };
}

/** One digit of what there is to say, then the marks; what another mark repeats is left out. */
function packedWord({ whole, scanned, first, surname, initial, near }: WordMarks): string {
  const isScannedOtherwise = scanned !== whole;
  const isNearFromWhole = near.startsWith(whole);
  const said =
    (surname ? SURNAME : 0) +
    (initial ? INITIAL : 0) +
    (isScannedOtherwise ? SCANNED_OTHERWISE : 0) +
    (isNearFromWhole ? NEAR_FROM_WHOLE : 0);
  const rest = packedRow(isNearFromWhole ? near.slice(whole.length) : near, SHORT_COUNT);
  return `${said.toString(16)}${rest}${whole}${first}${isScannedOtherwise ? scanned : ''}`;
}

function unpackedWord(digits: Digits): WordMarks {
  const said = digits.number(1);
  const near = digits.marks(digits.number(SHORT_COUNT));
  const whole = digits.mark();
  const first = digits.mark();
  return {
    whole,
    scanned: (said & SCANNED_OTHERWISE) === 0 ? whole : digits.mark(),
    first,
    surname: (said & SURNAME) !== 0,
    initial: (said & INITIAL) !== 0,
    near: (said & NEAR_FROM_WHOLE) === 0 ? near : whole + near,
  };
}

function unpackedBirth(marks: string): BirthMarks | null {
  return marks === '' ? null : { whole: marks.slice(0, MARK_LENGTH), near: marks.slice(MARK_LENGTH) };
}

function counted(parts: readonly string[]): string {
  const kept = parts.slice(0, 16 ** COUNT - 1);
  return numbered(kept.length, COUNT) + kept.join('');
}

/** A row of marks with their number before it. */
function packedRow(marks: string, digits = COUNT): string {
  const kept = marks.slice(0, (16 ** digits - 1) * MARK_LENGTH);
  return numbered(kept.length / MARK_LENGTH, digits) + kept;
}

function numbered(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

/** Reads one thing after another. */
interface Digits {
  readonly number: (digits: number) => number;
  readonly marks: (number: number) => string;
  readonly mark: () => string;
}

function read(all: string): Digits {
  let at = 0;
  const next = (length: number) => {
    at += length;
    return all.slice(at - length, at);
  };
  const marks = (number: number) => next(number * MARK_LENGTH);
  return { number: (digits) => Number.parseInt(next(digits), 16), marks, mark: () => marks(1) };
}
