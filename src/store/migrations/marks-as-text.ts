import {
  type BirthMarks,
  MARK_LENGTH,
  marksIn,
  type NameMarks,
  type PersonMarks,
  type WordMarks,
} from '../../cases/accounts/person-marks.js';

/**
 * Marks as a column of text kept them: names parted by `/`, then `|` and the birth, then `|` and the sex; in a name `;` parts
 * the generation, the pairs and the words, and `,` one word from another.
 */
export function marksAsText({ names, birth, sex }: PersonMarks): string {
  const born = birth === null ? '' : birth.whole + birth.near;
  return `${names.map(nameAsText).join('/')}|${born}|${sex ?? ''}`;
}

/** The marks in a column that `marksAsText` wrote. */
export function marksFromText(text: string): PersonMarks {
  const [names = '', birth = '', sex = ''] = text.split('|');
  return {
    names: names === '' ? [] : names.split('/').map(nameFromText),
    birth: birth === '' ? null : birthFromText(birth),
    sex: sex === '' ? null : sex,
  };
}

const SURNAME = 1;
const INITIAL = 2;
const SCANNED_OTHERWISE = 4;
const NEAR_FROM_WHOLE = 8;

function nameAsText({ words, pairs, generation }: NameMarks): string {
  return `${generation ?? ''};${pairs.join('')};${words.map(wordAsText).join(',')}`;
}

function nameFromText(text: string): NameMarks {
  const [generation = '', pairs = '', words = ''] = text.split(';');
  return {
    words: words === '' ? [] : words.split(',').map(wordFromText),
    pairs: marksIn(pairs),
    generation: generation === 'junior' || generation === 'senior' ? generation : null,
  };
}

function wordAsText({ whole, scanned, first, surname, initial, near }: WordMarks): string {
  const isScannedOtherwise = scanned !== whole;
  const isNearFromWhole = near.startsWith(whole);
  const said =
    (surname ? SURNAME : 0) +
    (initial ? INITIAL : 0) +
    (isScannedOtherwise ? SCANNED_OTHERWISE : 0) +
    (isNearFromWhole ? NEAR_FROM_WHOLE : 0);
  return `${said.toString(16)}${whole}${first}${isScannedOtherwise ? scanned : ''}${isNearFromWhole ? near.slice(whole.length) : near}`;
}

function wordFromText(text: string): WordMarks {
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

function birthFromText(text: string): BirthMarks {
  return { whole: markAt(text, 0), near: text.slice(MARK_LENGTH) };
}

function markAt(marks: string, at: number): string {
  return marks.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH);
}
