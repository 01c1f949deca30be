import { hash } from 'node:crypto';
import {
  type BirthMarks,
  MARK_LENGTH,
  type NameMarks,
  type PersonMarks,
  type WordMarks,
} from '../../cases/accounts/person-marks.js';
import { nameWords, slipsOf, type WordedName } from '../../text/names/name-words.js';
import { remembered } from '../../text/patterns/remembered.js';
import type { Key } from '../database/secret.js';

/** Who a document says somebody is, as far as slips are told by it. */
export interface PrintedPerson {
  readonly name?: { readonly full: string; readonly forenames?: string; readonly surname?: string } | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly sex?: string | undefined;
}

/** The marks of a person; null of an organisation and of somebody without a name or a date of birth. */
export function personMarks({ name, dateOfBirth, sex }: PrintedPerson, key: Key): PersonMarks | null {
  const marker = markerOf(key);
  const names = name === undefined ? [] : nameWords(name).map((one) => nameMarks(one, marker));
  const birth = dateOfBirth === undefined ? null : birthMarks(dateOfBirth, marker.mark);
  if (names.length === 0 && birth === null) return null;
  const initial = /^[mf]/i.exec(sex ?? '')?.[0].toLowerCase();
  return { names, birth, sex: initial === undefined ? null : marker.mark('sex', initial) };
}

type Mark = (kind: string, value: string) => string;

interface Marker {
  readonly mark: Mark;
  /** Of one word of a name. */
  readonly ofWord: (word: string) => MarksOfWord;
}

type MarksOfWord = Omit<WordMarks, 'surname' | 'initial'>;

const MARKERS = new WeakMap<Key, Marker>();

/**
 * Hashes with a secret of their own, made from the installation's. There are some forty marks to a person, and an HMAC takes
 * four times as long; what an HMAC guards against, text added behind a known hash, a hash cut to eight digits does not allow. Those
 * of words lately met are kept, for few words are in most names; those of dates are not, for each of twenty thousand is as likely as
 * another: a hundred thousand marks of both took 10 MB of each thread, and no less of the processor (2026-11-23).
 */
function markerOf(key: Key): Marker {
  const known = MARKERS.get(key);
  if (known !== undefined) return known;
  const secret = key('marks', 'one') + key('marks', 'two');
  const mark: Mark = (kind, value) => hash('sha256', `${secret}\n${kind}\n${value}`).slice(0, MARK_LENGTH);
  const ofWord = remembered(
    (word: string): MarksOfWord => {
      const { scanned, near } = slipsOf(word);
      return {
        whole: mark('word', word),
        scanned: mark('word', scanned),
        first: mark('word', scanned.charAt(0)),
        near: near.map((shorter) => mark('word', shorter)).join(''),
      };
    },
    (word) => word,
  );
  const marker = { mark, ofWord };
  MARKERS.set(key, marker);
  return marker;
}

function nameMarks({ words, generation }: WordedName, { mark, ofWord }: Marker): NameMarks {
  return {
    words: words.map(({ word, surname, initial }) => ({ ...ofWord(word), surname, initial })),
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
