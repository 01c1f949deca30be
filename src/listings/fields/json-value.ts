import { tidy, tidyLines } from '../../text/tidying/whitespace.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list, or one of its objects on its own where the list belongs: one that has a field only they have. */
export function isListOf(value: unknown, ...fields: readonly string[]): boolean {
  return Array.isArray(value) || (isObject(value) && fields.some((name) => name in value));
}

/** A field that says nothing is not left over. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return wordsOf(value) === undefined;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** The words of a value on one line, numbers and booleans as words; undefined for "", "-", "null" and what is no words. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return said(tidy(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** As `wordsOf`, with the line breaks kept. */
export function linesOf(value: unknown): string | undefined {
  return typeof value === 'string' ? said(tidyLines(value)) : wordsOf(value);
}

/** Tidy words; undefined for what systems write where there is nothing to say. */
export function said(words: string): string | undefined {
  // Longer than the longest of them.
  if (words.length > 4) return words;
  return words === '' || words === '-' || words === 'null' ? undefined : words;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['y', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['n', false],
  ['no', false],
  ['0', false],
]);

/** What a field that says yes or no says. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const words = wordsOf(value);
  return words === undefined ? undefined : (FLAGS.get(words) ?? FLAGS.get(words.toLowerCase()));
}

const NO_TEXTS: readonly string[] = [];

/** The words of each entry of a list, empty ones left out; of one value, a list of one. Undefined where an entry is no words. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return textsOf([value]);
  let texts: string[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const entry: unknown = value[index];
    const words = wordsOf(entry);
    if (words !== undefined) {
      if (texts === undefined) texts = [words];
      else texts.push(words);
    } else if (!isEmpty(entry)) return undefined;
  }
  return texts ?? NO_TEXTS;
}

/** A whole number of nine digits at most, or words that may be one. */
export function integerSaid(value: unknown): string | number | undefined {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e9 ? Number(value) : wordsOf(value);
}
