import { type Found, findAll, readWhole, type Shape } from '../patterns/found.js';
import { SEAM } from '../patterns/seam.js';

const SMALL: Readonly<Record<string, number>> = {
  nil: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'nil|zero|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen';
const BELOW_HUNDRED = `(?:(?:twen|thir|for|fif|six|seven|eigh|nine)${SEAM}ty(?:[ -](?:${UNITS}))?|${TEENS}|${UNITS})${SEAM}`;

/** A whole number below 1,000 in words, as a regular-expression source without groups that capture. */
export const WRITTEN_NUMBER = `(?:(?:(?:one|two|three|four|five|a)${SEAM}[ -]hundred(?:(?: and)? ${SEAM}${BELOW_HUNDRED})?)|${BELOW_HUNDRED})${SEAM}`;
/** A whole number in figures or words, as a regular-expression source. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${WRITTEN_NUMBER})${SEAM}`;

const SHAPES: readonly Shape<number>[] = [
  [/\b\d{1,3}(?:,\d{3})+\b/, ([said]) => Number(said.replaceAll(',', ''))],
  [/\b\d{1,6}\b/, ([said]) => Number(said)],
  [new RegExp(`\\b${WRITTEN_NUMBER}\\b`, 'i'), ([said]) => fromWords(said)],
];

/** The whole number that `text` says, in figures or words ("180", "1,200", "twenty-four"), or undefined. */
export function readNumber(text: string): number | undefined {
  return readWhole(text, SHAPES);
}

/** Every whole number in `text`. */
export function findNumbers(text: string): readonly Found<number>[] {
  return findAll(text, SHAPES);
}

function fromWords(said: string): number {
  const [hundreds, rest] = /hundred/i.test(said) ? said.toLowerCase().split(/[ -]hundred/) : ['', said.toLowerCase()];
  const hundred = hundreds === '' ? 0 : hundreds === 'a' ? 1 : (SMALL[hundreds ?? ''] ?? 0);
  const words = (rest ?? '').split(/[ -]/).filter((word) => word !== '' && word !== 'and');
  return words.reduce((sum, word) => sum + (TENS[word] ?? SMALL[word] ?? 0), hundred * 100);
}
