import {
  type BirthMarks,
  MARK_LENGTH,
  type NameMarks,
  type PersonMarks,
  type WordMarks,
} from '../../cases/person-marks.js';

/**
 * Marks as a column keeps them, a third of their size as JSON: names parted by `/`, then `|` and the birth, then `|` and the
 * sex; in a name `;` parts the generation, the pairs and the words, and `,` one word from another.
 */
export function packedMarks({ names, birth, sex }: PersonMarks): string {
  const born = birth === null ? '' : birth.whole + birth.near;
  return `${names.map(packedName).join('/')}|${born}|${sex ?? ''}`;
}

/** The marks in a column that `packedMarks` wrote. */
export function unpackedMarks(text: string): PersonMarks {
  const [names = '', birth = '', sex = ''] = text.split('|');
  return {
    names: names === '' ? [] : names.split('/').map(unpackedName),
    birth: birth === '' ? null : unpackedBirth(birth),
    sex: sex === '' ? null : sex,
  };
}

/** Whether packed marks are of somebody whose date of birth is known. */
export function hasBirth(text: string): boolean {
  return text.split('|')[1] !== '';
}

const SURNAME = 1;
const INITIAL = 2;
const SCANNED_OTHERWISE = 4;
const NEAR_FROM_WHOLE = 8;

function packedName({ words, pairs, generation }: NameMarks): string {
  return `${generation ?? ''};${pairs.join('')};${words.map(packedWord).join(',')}`;
}

function unpackedName(text: string): NameMarks {
  const [generation = '', pairs = '', words = ''] = text.split(';');
  return {
    words: words === '' ? [] : words.split(',').map(unpackedWord),
    pairs: Array.from({ length: pairs.length / MARK_LENGTH }, (_, at) => markAt(pairs, at)),
    generation: generation === 'junior' || generation === 'senior' ? generation : null,
  };
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
  return `${said.toString(16)}${whole}${first}${isScannedOtherwise ? scanned : ''}${isNearFromWhole ? near.slice(whole.length) : near}`;
}

function unpackedWord(text: string): WordMarks {
  const said = Number.parseInt(text.charAt(0), 16);
  const marks = text.slice(1);
  const isScannedOtherwise = (said & SCANNED_OTHERWISE) !== 0;
  const whole = markAt(marks, 0);
  const near = marks.slice((isScannedOtherwise ? 3 : 2) * MARK_LENGTH);
  return {
    whole,
    scanned: isScannedOtherwise ? markAt(marks, 2) : whole,
    first: markAt(marks, 1),
    surname: (said & SURNAME) !== 0,
    initial: (said & INITIAL) !== 0,
    near: (said & NEAR_FROM_WHOLE) === 0 ? near : whole + near,
  };
}

function unpackedBirth(text: string): BirthMarks {
  return { whole: markAt(text, 0), near: text.slice(MARK_LENGTH) };
}

function markAt(marks: string, at: number): string {
  return marks.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH);
}
