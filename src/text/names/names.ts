import { tidy } from '../tidying/whitespace.js';

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
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LAST_OF_ASCII = 0x7f;
const CLOSING_BRACKET = 0x29;
const STAR = 0x2a;
const LONGEST_TITLE = 'professor.'.length;
/** What systems print behind a name that is no part of it: "(male)*". */
const TRAILER = /(?:\s*\((?:male|female|m|f|not specified|unknown|u)\))?\s*\**\s*$/i;

/**
 * The parts of a name printed as one string. "Surname, Forenames" by its comma; else the surname is the run in capitals
 * at one end, else the last word. A name in capitals throughout goes by its last word.
 */
export function splitName(value: string): InferredName {
  return splitTidyName(tidy(value));
}

/** As `splitName`, of a name that is tidy. */
export function splitTidyName(full: string): InferredName {
  const last = full.charCodeAt(full.length - 1);
  const bare = last === CLOSING_BRACKET || last === STAR ? full.replace(TRAILER, '') : full;
  const comma = commaIn(bare);
  return comma < 0 ? inOrder(full, bare) : surnameFirst(full, bare, comma);
}

function inferred(full: string, title: string, forenames: string, surname: string): InferredName {
  // Most names have all of these; an object that grows is moved in memory.
  if (title && forenames && surname) return { full, split: 'inferred', title, forenames, surname };
  const name: { full: string; title?: string; forenames?: string; surname?: string; split: 'inferred' } = {
    full,
    split: 'inferred',
  };
  if (title) name.title = title;
  if (forenames) name.forenames = forenames;
  if (surname) name.surname = surname;
  return name;
}

/** Where a name is parted from its forenames: in brackets is said something about it. */
function commaIn(bare: string): number {
  const comma = bare.indexOf(',');
  const bracket = comma < 0 ? -1 : bare.indexOf('(');
  return bracket >= 0 && bracket < comma ? -1 : comma;
}

function inOrder(full: string, bare: string): InferredName {
  const space = bare.indexOf(' ');
  const first = space < 0 ? bare : bare.slice(0, space);
  const title = isTitle(first) ? first : '';
  const start = title === '' ? 0 : title.length + 1;
  let last = -1;
  for (let at = bare.indexOf(' ', start); at >= 0; at = bare.indexOf(' ', at + 1)) {
    if (!isSmall(bare.charCodeAt(at - 1))) {
      const [forenames, surname] = byCapitals(bare.slice(start));
      return inferred(full, title, forenames, surname);
    }
    last = at;
  }
  // No word but the last may be in capitals: in capitals or not, that is the surname.
  return inferred(full, title, last < 0 ? '' : bare.slice(start, last), bare.slice(last < 0 ? start : last + 1));
}

/** Of a word in capitals the last letter is no small one. */
function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

function surnameFirst(full: string, bare: string, comma: number): InferredName {
  const words = wordsIn(bare.slice(comma + 1));
  const titleAt = words.findIndex(isTitle);
  const title = titleAt < 0 ? '' : (words.splice(titleAt, 1)[0] ?? '');
  return inferred(full, title, words.join(' '), bare.slice(0, comma).trim());
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

function isTitle(word: string): boolean {
  // Nearly all that are printed, told without the pattern.
  return word === 'Mr' || word === 'Mrs' || word === 'Miss' || word === 'Ms' || isOtherTitle(word);
}

function isOtherTitle(word: string): boolean {
  return word.length <= LONGEST_TITLE && TITLE.test(word);
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

/** The surname by its capitals, or the last word; `printed` is tidy. */
function byCapitals(printed: string): readonly [forenames: string, surname: string] {
  const words = wordsIn(printed);
  const first = words.findIndex(isInCapitals);
  if (first >= 0 && first < words.length - 1) {
    const after = words.findIndex((word, at) => at > first && !isInCapitals(word));
    if (first > 0 && after < 0) return [words.slice(0, first).join(' '), words.slice(first).join(' ')];
    if (first === 0 && after > 0 && !words.slice(after).some(isInCapitals))
      return [words.slice(after).join(' '), words.slice(0, after).join(' ')];
  }
  const space = printed.lastIndexOf(' ');
  return [printed.slice(0, Math.max(space, 0)), printed.slice(space + 1)];
}

/** More than one letter, and none of them small. */
function isInCapitals(word: string): boolean {
  let letters = 0;
  // From the end: of most words the last letter tells that they are not in capitals.
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const code = word.charCodeAt(at);
    if (isSmall(code)) return false;
    if (code > LAST_OF_ASCII) return isInCapitalsOfAny(word);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) letters += 1;
  }
  return letters > 1 || (letters === 1 && word.replace(/\W/g, '').length > 1);
}

function isInCapitalsOfAny(word: string): boolean {
  return word === word.toUpperCase() && /\p{Lu}/u.test(word) && word.replace(/\W/g, '').length > 1;
}
