import { tidy } from './whitespace.js';

/** A name told apart from one printed string: the parts are inferred, and say so. */
export interface InferredName {
  readonly full: string;
  readonly title?: string;
  readonly forenames?: string;
  readonly surname?: string;
  readonly split: 'inferred';
}

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev(?:erend)?|prof(?:essor)?|master|capt(?:ain)?|pc|dc)\.?$/i;
/** Of most words the last letter tells that they are not in capitals. */
const [SMALL_A, SMALL_Z] = [0x61, 0x7a] as const;
const LONGEST_TITLE = 'professor.'.length;
/** What systems print behind a name that is no part of it: "(male)*". */
const TRAILER = /(?:\s*\((?:male|female|m|f|not specified|unknown|u)\))?\s*\**\s*$/i;

/**
 * The parts of a name printed as one string. "Surname, Forenames" by its comma; else the surname is the run in capitals
 * at one end, else the last word. A name in capitals throughout goes by its last word.
 */
export function splitName(value: string): InferredName {
  const full = tidy(value);
  const bare = /[)*]$/.test(full) ? full.replace(TRAILER, '') : full;
  const comma = bare.indexOf(',');
  const words = wordsIn(comma < 0 ? bare : bare.slice(comma + 1));
  const titleAt = comma < 0 ? (isTitle(words[0]) ? 0 : -1) : words.findIndex(isTitle);
  const title = titleAt < 0 ? undefined : words.splice(titleAt, 1)[0];
  const [forenames, surname] = comma < 0 ? bySurname(words) : [words.join(' '), bare.slice(0, comma).trim()];
  const name: { full: string; title?: string; forenames?: string; surname?: string; split: 'inferred' } = {
    full,
    split: 'inferred',
  };
  if (title) name.title = title;
  if (forenames) name.forenames = forenames;
  if (surname) name.surname = surname;
  return name;
}

/** What stands between spaces. */
function wordsIn(printed: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < printed.length; ) {
    const space = printed.indexOf(' ', start);
    const end = space < 0 ? printed.length : space;
    if (end > start) words.push(printed.slice(start, end));
    start = end + 1;
  }
  return words;
}

function isTitle(word: string | undefined): boolean {
  return word !== undefined && word.length <= LONGEST_TITLE && TITLE.test(word);
}

/**
 * What two printings of one name share, forenames before surname: no case, accents, titles, marks, double spaces;
 * hyphens as spaces. Empty for no name.
 */
export function nameKey(value: string): string {
  const { forenames = '', surname = '' } = splitName(value);
  return `${forenames} ${surname}`
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function bySurname(words: readonly string[]): readonly [forenames: string, surname: string] {
  const first = words.findIndex(isInCapitals);
  if (first >= 0) {
    const after = words.findIndex((word, at) => at > first && !isInCapitals(word));
    if (first > 0 && after < 0) return [words.slice(0, first).join(' '), words.slice(first).join(' ')];
    if (first === 0 && after > 0 && !words.slice(after).some(isInCapitals))
      return [words.slice(after).join(' '), words.slice(0, after).join(' ')];
  }
  return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}

/** More than one letter, and none of them small. */
function isInCapitals(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last >= SMALL_A && last <= SMALL_Z) return false;
  return word === word.toUpperCase() && /\p{Lu}/u.test(word) && word.replace(/\W/g, '').length > 1;
}
