import { hash } from 'node:crypto';
import { type BirthMarks, MARK_LENGTH, type NameMarks, type PersonMarks } from '../../cases/person-marks.js';
import { nameWords, type WordedName } from '../../text/name-words.js';
import type { Key } from '../database/secret.js';

/** Who a document says somebody is, as far as slips are told by it. */
export interface PrintedPerson {
  readonly name?: { readonly full: string; readonly forenames?: string; readonly surname?: string } | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly sex?: string | undefined;
}

/** The marks of a person; null of an organisation and of somebody without a name or a date of birth. */
export function personMarks({ name, dateOfBirth, sex }: PrintedPerson, key: Key): PersonMarks | null {
  const mark = marker(key);
  const names = name === undefined ? [] : nameWords(name).map((one) => nameMarks(one, mark));
  const birth = dateOfBirth === undefined ? null : birthMarks(dateOfBirth, mark);
  if (names.length === 0 && birth === null) return null;
  const initial = /^[mf]/i.exec(sex ?? '')?.[0].toLowerCase();
  return { names, birth, sex: initial === undefined ? null : mark('sex', initial) };
}

type Mark = (kind: string, value: string) => string;

/** Marks made lately are kept, some 10 MB of them: few words are in most names, and few years in most dates. */
const MOST_MARKS = 100_000;

const MARKERS = new WeakMap<Key, Mark>();

/**
 * Hashes with a secret of their own, made from the installation's. There are some forty marks to a person, and an HMAC takes
 * four times as long; what an HMAC guards against, text added behind a known hash, a hash cut to eight digits does not allow.
 */
function marker(key: Key): Mark {
  const known = MARKERS.get(key);
  if (known !== undefined) return known;
  const secret = key('marks', 'one') + key('marks', 'two');
  const made = new Map<string, string>();
  const mark: Mark = (kind, value) => {
    const told = `${kind}\n${value}`;
    const before = made.get(told);
    if (before !== undefined) return before;
    const one = hash('sha256', `${secret}\n${told}`).slice(0, MARK_LENGTH);
    if (made.size >= MOST_MARKS) made.clear();
    made.set(told, one);
    return one;
  };
  MARKERS.set(key, mark);
  return mark;
}

function nameMarks({ words, generation }: WordedName, mark: Mark): NameMarks {
  return {
    words: words.map(({ word, surname, initial, scanned, near }) => ({
      whole: mark('word', word),
      scanned: mark('word', scanned),
      first: mark('word', scanned.charAt(0)),
      surname,
      initial,
      near: near.map((shorter) => mark('word', shorter)).join(''),
    })),
    pairs: words.slice(1).map(({ word }, at) => mark('word', `${words[at]?.word ?? ''}${word}`)),
    generation,
  };
}

/** Null for what is no date. */
function birthMarks(date: string, mark: Mark): BirthMarks | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return null;
  const [, year = '', month = '', day = ''] = parts;
  const digits = year + month + day;
  // From the last digit of the year on: thirty years apart are a father and a son.
  const slips = [3, 4, 5, 6, 7].map((at) => `${digits.slice(0, at)}*${digits.slice(at + 1)}`);
  const exchanged = `${year}${[month, day].sort().join('/')}`;
  return { whole: mark('birth', digits), near: [...slips, exchanged].map((one) => mark('birth', one)).join('') };
}
