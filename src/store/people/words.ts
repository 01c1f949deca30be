import { everyMatch } from '../../text/patterns/every-match.js';
/** A run of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly text: string;
  /** Without case and apostrophes, for comparing. */
  readonly plain: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** The words of a text: runs of letters, digits, apostrophes and inner hyphens. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of everyMatch(WORD, text)) {
    words.push({ text: match[0], plain: plainWord(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The same words as they are compared. */
export function plainWordsIn(text: string): readonly string[] {
  return text.match(WORD)?.map(plainWord) ?? [];
}

/** `O'Neil’s` and `ONEIL` are one word: no case, no possessive, no apostrophes. */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  return /['’-]/.test(small) ? small.replace(/['’]s$/, '').replace(/['’-]/g, '') : small;
}
