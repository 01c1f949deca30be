import { type Found, findAll, readWhole, type Shape } from '../patterns/found.js';
import { sourceOf } from '../patterns/over-lines.js';
import { SEAM } from '../patterns/seam.js';
import { readNumber, WRITTEN_NUMBER } from './numbers.js';

/** The pound sign, and what becomes of it on the way: U+FFFD, "Â£", "&pound;", "GBP", the # of old printers. */
const POUND = `(?:Â?£|\\uFFFD|&pound;|GBP|#)${SEAM}`;
const FIGURES = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d{1,9}(?:\\.\\d{1,2})?';
/** Behind a pound sign "1 250.00" is one sum; "12 500.00" may be two, and is none. */
const SPACED =
  '[1-9] \\d{3}(?:\\.\\d{2})?(?![\\d/]| ?-?(?:hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)\\b)';
const BEHIND_POUND = `${SPACED}|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{2})?|\\d{1,9}(?! \\d{3}(?:\\.\\d|[.,;)]|$))(?:\\.\\d{1,2})?`;

/** A sum with its pound sign, or what is left of the sign, or the word, as a regular-expression source without groups. */
export const MONEY = `(?:${POUND} ?(?:${BEHIND_POUND})${SEAM}(?![\\d%])p?|(?<![\\d.,])(?:${FIGURES})${SEAM} ?(?:pounds|GBP|punt|o bunnoedd)\\b|${WRITTEN_NUMBER} (?:pounds)\\b)${SEAM}`;
/** A sum that may have lost its pound sign: only behind or before a word that governs a sum ("Fined 100."), and never a length of time. */
export const MONEY_OR_FIGURE = sourceOf`
  (?:
    ${MONEY}
    |(?<![\d.,£/])(?:${FIGURES})${SEAM}(?!
      [\d%\/]|,\d|\.\d
      | ?-? ?(?:%|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?|[mwyd]\b|x\b|RAR|UPW|rehab)
    )
  )${SEAM}
`;

const SHAPES: readonly Shape<number>[] = [
  [new RegExp(`${POUND} ?(${BEHIND_POUND})(?![\\d%])p?`, 'i'), ([, figures]) => pence(figures)],
  [new RegExp(`(?<![\\d.,])(${FIGURES}) ?(?:pounds|GBP|punt|o bunnoedd)\\b`, 'i'), ([, figures]) => pence(figures)],
  [new RegExp(`(${WRITTEN_NUMBER}) pounds\\b`, 'i'), ([, words]) => inPence(readNumber(words ?? ''))],
];
const BARE: readonly Shape<number>[] = [[new RegExp(`(${FIGURES})`), ([, figures]) => pence(figures)]];

/** The sum that `text` says, in pence: "£1,234.50" is 123450. A bare figure counts as pounds. Undefined where it says none. */
export function readMoney(text: string): number | undefined {
  return readWhole(text, [...SHAPES, ...BARE]);
}

/** Every sum in `text` that has a pound sign, what is left of one, or the word; in pence. */
export function findMoney(text: string): readonly Found<number>[] {
  return findAll(text, SHAPES);
}

function pence(figures: string | undefined): number | undefined {
  return figures === undefined ? undefined : inPence(Number(figures.replace(/[, ]/g, '')));
}

function inPence(pounds: number | undefined): number | undefined {
  return pounds === undefined ? undefined : Math.round(pounds * 100);
}
