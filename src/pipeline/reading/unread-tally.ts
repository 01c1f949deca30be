import type { ResultToRead } from '../../facts/reading.js';
import { unreadWords } from '../../facts/unread-words.js';
import type { Listing } from '../../listings/listing.js';
import { locateResults } from '../../store/documents/split-document.js';
import { hideCapitalised } from '../../store/people/hide-capitalised.js';
import { maskFor } from '../../store/people/mask.js';
import { resultToRead } from './read-results.js';

/** How much of one kind of text no rule read. */
export interface UnreadShare {
  readonly texts: number;
  readonly words: number;
  readonly unread: number;
  /** Null where there are no words. */
  readonly share: number | null;
}

/** Words that no rule read, as they came up: lower case, names hidden, figures as 0. */
export interface UnreadPhrase {
  readonly phrase: string;
  readonly count: number;
  /** The formats, or `given`, it was met in. */
  readonly from: readonly string[];
}

export interface UnreadAnswer extends UnreadShare {
  readonly by: readonly (UnreadShare & { readonly from: string })[];
  /** Most frequent first, then by the alphabet. */
  readonly phrases: readonly UnreadPhrase[];
}

/** Adds up what no rule read, text by text: nothing is kept of a text but its masked phrases. */
export interface UnreadTally {
  /** `mask` hides names and numbers and keeps every offset; `from` is the format the text came in. */
  readonly add: (input: ResultToRead, from: string, mask: (text: string) => string) => void;
  readonly answer: () => UnreadAnswer;
}

export function tallyUnread(): UnreadTally {
  const shares = new Map<string, { texts: number; words: number; unread: number }>();
  const phrases = new Map<string, { count: number; readonly from: Set<string> }>();
  return {
    add(input, from, mask) {
      const { words, unread, runs } = unreadWords(input);
      const share = shares.get(from) ?? { texts: 0, words: 0, unread: 0 };
      shares.set(from, { texts: share.texts + 1, words: share.words + words, unread: share.unread + unread });
      if (runs.length === 0) return;
      const masked = mask(input.text);
      for (const { start, end } of runs) {
        const phrase = phraseOf(masked.slice(start, end));
        const known = phrases.get(phrase) ?? { count: 0, from: new Set() };
        known.count += 1;
        known.from.add(from);
        phrases.set(phrase, known);
      }
    },
    answer() {
      const by = [...shares].sort(([a], [b]) => a.localeCompare(b)).map(([from, one]) => ({ from, ...shareOf(one) }));
      const sum = (of: 'texts' | 'words' | 'unread'): number => by.reduce((total, one) => total + one[of], 0);
      return {
        ...shareOf({ texts: sum('texts'), words: sum('words'), unread: sum('unread') }),
        by,
        phrases: [...phrases]
          .map(([phrase, { count, from }]) => ({ phrase, count, from: [...from].sort() }))
          .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1)),
      };
    },
  };
}

/** Adds every result of one document. */
export function addListings(tally: UnreadTally, listings: readonly Listing[], format: string): void {
  const mask = maskFor(listings);
  for (const located of locateResults('', listings)) tally.add(resultToRead(located), format, mask);
}

/** What stands for words that were hidden. */
const HIDDEN = /█+(?:[\s,.'’-]*█+)*/g;

function shareOf(one: { readonly texts: number; readonly words: number; readonly unread: number }): UnreadShare {
  return { ...one, share: one.words === 0 ? null : one.unread / one.words };
}

function phraseOf(masked: string): string {
  return hideCapitalised(masked).replace(HIDDEN, '█').replace(/\p{N}/gu, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}
