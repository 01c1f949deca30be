import { sourceOf } from '../patterns/over-lines.js';
import { wordsMended } from './misread-words.js';

/**
 * Letters that a scanner or a typist put for figures, figures again: "1OO.OO" is 100.00, "l2 months" 12 months, "L85.00" £85.00.
 * Only where nothing else can be meant, and one character for one, so that every offset stays.
 */
const UNIT =
  '(?:days?|we?e?ks?|m(?:o?n)?ths?|y(?:ea)?rs?|hours?|hrs?|DAYS?|WE?E?KS?|M(?:O?N)?THS?|Y(?:EA)?RS?|HOURS?|HRS?|/12\\b|/52\\b)';
/** Noughts in a figure, whatever stands right behind it: a unit, the ending of a day, or nothing. */
const NOUGHTS =
  '(?<!\\w)\\d[\\dOo]{0,6}(?:[.,][\\dOo]{1,3}){0,3}(?=(?:st|nd|rd|th|p|[dwmy]|hrs?|wks?|mths?|yrs?)?(?!\\w))';
/** The rest of a date or of a sum. */
const LATER_NOUGHTS = '(?<=[\\dO][/.,])O(?=\\d)';
const ONE = `(?<![\\w./])[lIL](?=[\\dO]{1,2}(?:[/.]\\d{1,2}[/.]\\d\\d|[\\s-]{0,3}${UNIT}))|(?<=[£] ?)[lI](?=[\\dO,])|(?<=(?<![\\w./])\\d{1,3})[lI](?=\\d{0,2}(?:\\.\\d\\d(?!\\d)|[\\s-]{0,3}${UNIT}))`;
const POUND = '(?<!\\w)L(?=[\\dOl]{1,3}(?:,\\d{3})?\\.[\\dO]{2}(?![\\dO]))';
/** A question mark where a pound sign was: before pence or thousands, or beside the word of a sum. */
const LOST_POUND = sourceOf`
  \?(?=\s{0,3}(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,6}\.\d\d(?!\d|\.\d)))
  |(?<=
  \b(?:[Ff]ined?|[Cc]osts|[Ss]urcharge|[Cc]ompensation|[Cc]omp|VS|vs|FINED?|COSTS|SURCHARGE|COMPENSATION)
  (?:\s{1,3}of)?[:,]?\s{1,3}
  |\bto\s{1,3}pay\s{1,3})\?(?=\d{2,6}(?!\d))(?!\d+\s{0,3}-?${UNIT})
  |\?(?=\d{2,6}\s{1,3}(?:fine|costs|surcharge|VS|compensation)\b)
`;
const ANY = new RegExp(
  `(?<noughts>${NOUGHTS})|(?<nought>${LATER_NOUGHTS})|(?<one>${ONE})|(?<pound>${POUND}|${LOST_POUND})`,
  'g',
);
const HINT = /\d[.,]?[OoIl]|[OIlL]\d|\?\s{0,3}\d/;

/** `text` with its figures, and the letters of its words, as they were meant: of the same length. */
export function figuresMended(given: string): string {
  const text = wordsMended(given);
  if (!HINT.test(text)) return text;
  return text.replace(ANY, (said, ...rest: readonly unknown[]) => {
    const [noughts, nought, , pound] = rest;
    if (pound !== undefined) return '£';
    if (nought !== undefined) return '0';
    return noughts === undefined ? '1' : said.replace(/o/gi, '0');
  });
}
