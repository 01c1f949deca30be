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
  const last = comma < 0 ? '' : bare.slice(0, comma).trim();
  const words = (comma < 0 ? bare : bare.slice(comma + 1)).split(' ').filter((word) => word !== '');
  const titleAt = (comma < 0 ? words.slice(0, 1) : words).findIndex((word) => TITLE.test(word));
  const title = titleAt < 0 ? undefined : words.splice(titleAt, 1)[0];
  const [forenames, surname] = comma < 0 ? bySurname(words) : [words.join(' '), last];
  const name: { full: string; title?: string; forenames?: string; surname?: string } = { full };
  if (title) name.title = title;
  if (forenames) name.forenames = forenames;
  if (surname) name.surname = surname;
  return Object.assign(name, { split: 'inferred' as const });
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
  const capital = words.map(
    (word) => word === word.toUpperCase() && /\p{Lu}/u.test(word) && word.replace(/\W/g, '').length > 1,
  );
  const first = capital.indexOf(true);
  const end = capital.indexOf(false, Math.max(first, 0));
  if (first > 0 && end < 0) return [words.slice(0, first).join(' '), words.slice(first).join(' ')];
  if (first === 0 && end > 0 && capital.indexOf(true, end) < 0)
    return [words.slice(end).join(' '), words.slice(0, end).join(' ')];
  return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
}
