import type { Defendant } from '../../listings/listing.js';
import { COURT_WORDS } from './court-words.js';
import { datesOfBirth } from './dates-of-birth.js';
import { plainWordsIn, type Span, type Word, wordsIn } from './words.js';

/** Names, addresses, dates and numbers known of people, to be found again in texts. */
export interface KnownWords {
  /** A name read from a text: found again whole and, if of one word, only where it is printed with a capital. */
  addName(name: string): void;
  /** Where a text has any of them; `plain` are its words as they are compared. */
  spans(text: string, plain?: readonly string[]): readonly Span[];
}

/** What a document's listings say of its defendants. */
export function knownWords(defendants: readonly Defendant[]): KnownWords {
  const sequences = new Map<string, (readonly string[])[]>();
  const births = datesOfBirth();
  const addWords = (words: readonly string[], least = 1) => {
    const [first] = words;
    if (first === undefined || words.length < least) return;
    if (words.length === 1 && (first.length < 2 || COURT_WORDS.has(first) || /^\d{1,4}$/.test(first))) return;
    const others = sequences.get(first);
    if (others) others.push(words);
    else sequences.set(first, [words]);
  };
  for (const defendant of defendants) {
    for (const words of namesOf(defendant)) addWords(words);
    for (const words of addressesOf(defendant.address)) addWords(words);
    births.add(defendant.dateOfBirth);
    for (const number of [defendant.asn, defendant.pncId]) if (number !== undefined) addWords(plainWordsIn(number));
  }
  return {
    addName: (name) => addWords(plainWordsIn(name), 2),
    spans(text, plain = plainWordsIn(text)) {
      const found: Span[] = [];
      // Where its words stand is asked of a text only where it has one of them.
      let words: readonly Word[] | undefined;
      for (let index = 0; index < plain.length; index += 1) {
        const isCapital = () => {
          words ??= wordsIn(text);
          return /^[\p{Lu}\d]/u.test(words[index]?.text ?? '');
        };
        const known = longest(sequences.get(plain[index] ?? ''), { plain, index, isCapital });
        const length = Math.max(known, births.lengthAt(plain, index));
        if (length === 0) continue;
        words ??= wordsIn(text);
        const first = words[index];
        const last = words[index + length - 1];
        if (!first || !last) continue;
        found.push({ start: first.start, end: last.end });
        index += length - 1;
      }
      return found;
    },
  };
}

/** How many words the longest of the candidates takes from a place on. One of a single word counts where that is printed with a capital. */
function longest(
  candidates: readonly (readonly string[])[] | undefined,
  {
    plain,
    index,
    isCapital,
  }: { readonly plain: readonly string[]; readonly index: number; readonly isCapital: () => boolean },
): number {
  let length = 0;
  for (const candidate of candidates ?? []) {
    if (candidate.length <= length) continue;
    if (!candidate.every((word, offset) => plain[index + offset] === word)) continue;
    if (candidate.length > 1 || isCapital()) length = candidate.length;
  }
  return length;
}

/** The words of each way to print a name. */
function namesOf({ name, organisation }: Defendant): readonly (readonly string[])[] {
  if (organisation) return [plainWordsIn(organisation)];
  if (!name) return [];
  const full = plainWordsIn(name.full);
  const surname = name.surname === undefined ? full.slice(-1) : plainWordsIn(name.surname);
  const forenames = plainWordsIn(name.forenames ?? '');
  const ways = [full, [...forenames, ...surname], [...surname, ...forenames]];
  if (forenames.length > 1) ways.push([...forenames.slice(0, 1), ...surname], [...surname, ...forenames.slice(0, 1)]);
  return [...ways, surname];
}

/** The words of the whole, and of its parts that tell a house: with a number or a postcode, and the first two. */
function addressesOf(address: string | undefined): readonly (readonly string[])[] {
  if (!address) return [];
  const parts = address.split(/[,\n]/).map((part) => ({ part, words: plainWordsIn(part) }));
  const telling = parts.filter(({ part, words }, index) => words.length > 1 && (/\d/.test(part) || index < 2));
  // Without the number of the house.
  const streets = telling.flatMap(({ part, words }) =>
    words.length > 2 && /^\s*\d+[A-Za-z]?\s/.test(part) ? [words.slice(1)] : [],
  );
  return [parts.flatMap(({ words }) => words), ...telling.map(({ words }) => words), ...streets];
}
