import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { USUAL_WORDS } from './usual-words.js';

const dictionary = Buffer.from(USUAL_WORDS);

/** A tenth smaller than fast would be, for a hundredth of a millisecond a result; the most that can be had saves no more (measured on 2026-11-22, registers and hearings as shared). */
const LONG = { level: 6, memLevel: 9, dictionary } as const;
/** A window of 8 kB, which the usual words and a text of this length fit in, is made in a third of the time of the largest. */
const SHORT = { level: 6, windowBits: 13, memLevel: 5, dictionary } as const;
const SHORT_LENGTH = 2_000;

/** A text as a column of bytes keeps it: a fifth of its size where it is JSON of one shape repeated, or says what is usual. */
export function packed(text: string): Uint8Array {
  if (text.length >= SHORT_LENGTH) return deflateRawSync(text, LONG);
  // A copy, for a few bytes would go to another thread with all of zlib's own sixteen thousand.
  return new Uint8Array(deflateRawSync(text, SHORT));
}

/** The text in a column that `packed` wrote, also before there were usual words: a text that says none is read the same. */
export function unpacked(bytes: Uint8Array): string {
  return inflateRawSync(bytes, { dictionary }).toString('utf8');
}
