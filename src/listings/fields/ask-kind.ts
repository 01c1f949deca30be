/** What is asked of a field: words, words with their line breaks, a day, the day of a birth, a whole number, yes or no. */
export type AskKind = 'text' | 'lines' | 'date' | 'birth' | 'integer' | 'flag';

/** What holds more than that: a list of words, an object, a list of objects. */
export type AskWithin = 'texts' | 'one' | 'each';

/** The whole number that words are, of nine digits at most. */
export function integerOf(words: string): number | undefined {
  return /^-?\d{1,9}$/.test(words) ? Number(words) : undefined;
}
