import { everyMatch } from '../patterns/every-match.js';

/** The words of which results are made, where a print has lost every space: "Finedfor£200.Surcharge£80". */
const WORDS: ReadonlySet<string> = new Set(
  [
    'activity adjourned and at bail be by charge committed community compensation concurrent conditional conditionally',
    'consecutive costs court crown curfew custody date days defendant deprivation destroyed detention discharge discharged',
    'dismissed disqualified driving each electronic end exclusion fine fined for forfeited forfeiture from fund guilty hours',
    'images imprisonment in is made magistrates monitoring months must no not of offence on order ordered overall pay penalty',
    'period phone police prison programme prosecution rehabilitation remanded requirement residence restraining section sent',
    'sentence separate services surcharge suspended term the to total trial under unpaid until victim was weeks will with',
    'withdrawn work year years',
  ].flatMap((line) => line.split(' ')),
);
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

const SPACE = 32;
/** In words that are parted there is a space for every six or seven characters. */
const CHARACTERS_TO_A_SPACE = 16;
/** Shorter texts are single words. */
const SHORTEST = 16;
const RUN = /[A-Za-z][a-z]+|[A-Z]{7,}/g;
/** A figure or a sum, with whatever became of its pound sign. */
const FIGURE = /^(?:[\d£\uFFFDÂ&]|GBP)/;

/** The offsets in `text` at which words begin that were run into the one before; none for a text that has its spaces. */
export function wordsRunTogether(text: string): readonly number[] {
  if (text.length < SHORTEST || hasSpaces(text)) return [];
  return everyMatch(RUN, text).flatMap(({ index, 0: run }) => {
    const words = partedInto(run.toLowerCase());
    const last = index + run.length;
    const starts: number[] = FIGURE.test(text.slice(last, last + 3)) && WORDS.has(words.at(-1) ?? '') ? [last] : [];
    let at = index;
    for (const word of words.slice(0, -1)) {
      at += word.length;
      starts.push(at);
    }
    return starts;
  });
}

function hasSpaces(text: string): boolean {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const begins = !inWord;
    inWord = text.charCodeAt(index) > SPACE;
    if (!inWord) continue;
    characters += 1;
    // "GBP 200": a figure tells nothing of how words are parted
    if (begins && !isDigit(text.charCodeAt(index))) words += 1;
    // most texts have their spaces from the beginning
    if (words * CHARACTERS_TO_A_SPACE > text.length) return true;
  }
  return words * CHARACTERS_TO_A_SPACE > characters;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A shorter run is a word of its own: "into". */
const SHORTEST_RUN = 7;
const LONGEST_RUN = 80;

/** The fewest known words that make up `run`; the run itself where they do not. */
function partedInto(run: string): readonly string[] {
  if (run.length < SHORTEST_RUN || run.length > LONGEST_RUN) return [run];
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = best[start];
      const word = run.slice(start, end);
      if (!before || !WORDS.has(word) || (best[end]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1) continue;
      best[end] = [...before, word];
    }
  }
  return best[run.length] ?? [run];
}
