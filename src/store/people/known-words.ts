import type { Defendant } from '../../listings/listing.js';
import { MONTH_NAMES } from '../../text/figures/month-names.js';
import { COURT_WORDS } from './court-words.js';
import { plainWord, plainWordsIn, type Span, type Word } from './words.js';

/** Names, addresses, dates and numbers known of people, to be found again in texts. */
export interface KnownWords {
  /** A name read from a text: found again whole and, if of one word, only where it is printed with a capital. */
  addName(name: string): void;
  spans(words: readonly Word[]): readonly Span[];
}

/** What a document's listings say of its defendants. */
export function knownWords(defendants: readonly Defendant[]): KnownWords {
  const sequences = new Map<string, (readonly string[])[]>();
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
    for (const words of datesOf(defendant.dateOfBirth)) addWords(words);
    for (const number of [defendant.asn, defendant.pncId]) if (number !== undefined) addWords(plainWordsIn(number));
  }
  return {
    addName: (name) => addWords(plainWordsIn(name), 2),
    spans(words) {
      const found: Span[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const length = longest(sequences.get(words[index]?.plain ?? ''), words, index);
        const first = words[index];
        const last = words[index + length - 1];
        if (!first || !last || length === 0) continue;
        found.push({ start: first.start, end: last.end });
        index += length - 1;
      }
      return found;
    },
  };
}

function longest(candidates: readonly (readonly string[])[] | undefined, words: readonly Word[], at: number): number {
  let length = 0;
  for (const candidate of candidates ?? []) {
    if (candidate.length <= length) continue;
    if (candidate.length === 1 && !/^[\p{Lu}\d]/u.test(words[at]?.text ?? '')) continue;
    if (candidate.every((plain, offset) => words[at + offset]?.plain === plain)) length = candidate.length;
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

/** The words of each way to print a date. */
function datesOf(birth: string | undefined): readonly (readonly string[])[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birth ?? '') ?? [];
  if (!year || !month || !day) return [];
  const [d, m] = [String(Number(day)), String(Number(month))];
  const name = plainWord(MONTH_NAMES[Number(month) - 1] ?? '');
  const short = name.slice(0, 3);
  const begun = [
    [day, month],
    [d, m],
    [d, name],
    [day, name],
    [d, short],
    [day, short],
  ];
  return [
    [year, month, day],
    ...begun.flatMap((start) => [year, year.slice(2)].map((last) => [...start, last].filter((word) => word !== ''))),
    [year + month + day],
    [day + month + year],
  ];
}
