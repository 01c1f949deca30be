import type { Listing } from '../../listings/listing.js';
import { remembered } from '../../text/patterns/remembered.js';
import { type KnownWords, knownWords } from './known-words.js';
import { type ProtectedSpan, protectedSpans } from './protected-words.js';
import { plainWordsIn, type Span } from './words.js';

/** Hides the personal data in a text; the answer is as long as the text, in UTF-16 units, so that spans hold. */
export type Mask = (text: string) => string;

/**
 * The mask of one document: hides what its listings say of every defendant (names, addresses, dates of birth, numbers),
 * every person its results and wordings protect, wherever they are named again, and numbers and addresses of any kind.
 */
export function maskFor(listings: readonly Listing[]): Mask {
  const defendants = listings.flatMap(({ hearings }) => hearings.flatMap((hearing) => hearing.defendants));
  const known = knownWords(defendants);
  for (const text of textsOf(listings)) {
    for (const { start, end, name } of readOnce(text).hidden) if (name) known.addName(text.slice(start, end));
  }
  return remembered((text) => mask(text, known, readOnce(text)), itself);
}

/**
 * Hides known words and protected persons, telephone numbers, addresses and the like in one text: every character that
 * is not white space becomes `█`.
 *
 *     mask('Not to contact Fern Granite.', knownWords([])) === 'Not to contact ████ ████████'
 */
export function mask(text: string, known: KnownWords, read: ReadText = readText(text)): string {
  const hidden: Span[] = [...known.spans(text, read.words), ...read.hidden];
  if (hidden.length === 0) return text;
  hidden.sort((a, b) => a.start - b.start);
  let masked = '';
  let taken = 0;
  for (const { start, end } of hidden) {
    if (end <= taken) continue;
    const from = Math.max(start, taken);
    masked += text.slice(taken, from) + text.slice(from, end).replace(/\S/g, '█');
    taken = end;
  }
  return masked + text.slice(taken);
}

/** Labels, titles and whole results come many times in a document. */
function itself(text: string): string {
  return text;
}

/** What is the same whatever document a text stands in. */
interface ReadText {
  readonly hidden: readonly ProtectedSpan[];
  /** As they are compared. */
  readonly words: readonly string[];
}

function readText(text: string): ReadText {
  return { hidden: protectedSpans(text), words: plainWordsIn(text) };
}

/** Many texts stand in every document. */
const readOnce = remembered(readText, itself);

/** Every free text in which somebody can be named. */
function* textsOf(listings: readonly Listing[]): Generator<string> {
  for (const { hearings } of listings) {
    for (const { defendants, applications } of hearings) {
      for (const { offences, results } of [...defendants, ...applications]) {
        for (const offence of offences) {
          if (offence.wording) yield offence.wording;
          for (const result of offence.results) yield result.text;
        }
        for (const result of results) yield result.text;
      }
    }
  }
}
