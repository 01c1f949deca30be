import { tidy } from '../../text/tidying/whitespace.js';
import type { PrintedField } from './printed-fields.js';
import type { Segment } from './segments.js';

/** What registers print for "nothing". */
const NOTHING = /^[-–—]?$/;
/** A line that ends like this was broken inside a word: the next one follows without a space. */
const BROKEN_WORD = /[\p{L}\p{N}][-/]$/u;

/** What was printed on two lines, as one. */
export function goingOn(before: string, next: string): string {
  if (before === '') return next;
  return BROKEN_WORD.test(before) ? before + next : `${before} ${next}`;
}

/** The value of a field in one line, its wraps undone; undefined where the register prints a dash or nothing. */
export function printedValue(field: PrintedField | undefined): string | undefined {
  return field && joined(field.lines);
}

export function joined(lines: readonly Segment[]): string | undefined {
  const text = lines.reduce((before, { text: line }) => goingOn(before, tidy(line)), '');
  return NOTHING.test(text) ? undefined : text;
}

/**
 * True where `line` ends because the next word had no room before the right edge, so that what follows is the same sentence.
 * Letters of one line are taken to be of about the same width as those of the next.
 */
export function wraps(line: Segment, next: Segment, rightEdge: number): boolean {
  const words = tidy(next.text);
  const perLetter = (next.right - next.x) / Math.max(words.length, 1);
  const firstWord = words.split(' ')[0] ?? '';
  return line.right + (firstWord.length + 0.5) * perLetter > rightEdge;
}
