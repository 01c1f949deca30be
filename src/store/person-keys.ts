import type { PersonKeys } from '../cases/appearance.js';
import type { Defendant, PersonName } from '../listings/listing.js';
import { comparableReference } from '../text/reference.js';
import type { Key } from './secret.js';

const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'lady',
  'lord',
  'rev',
  'prof',
  'professor',
  'master',
]);

/**
 * Keyed hashes of what a document says of a defendant. Names are compared by first forename and surname, without case,
 * accents and punctuation: middle names are printed by some systems only.
 */
export function personKeys(defendant: Defendant, key: Key): PersonKeys {
  const name = comparableName(defendant);
  const birth = defendant.dateOfBirth;
  const asn = comparableReference(defendant.asn);
  const pnc = comparableReference(defendant.pncId);
  return {
    master: defendant.masterId ? key('master', defendant.masterId.toLowerCase()) : null,
    asn: asn ? key('asn', asn) : null,
    nameAndBirth: name && birth && !isInitial(name) ? key('name_and_birth', `${name}\n${birth}`) : null,
    name: name ? key('name', name) : null,
    pnc: pnc ? key('pnc', pnc) : null,
    defendant: defendant.defendantId ? key('defendant', defendant.defendantId.toLowerCase()) : null,
  };
}

function comparableName(defendant: Defendant): string | undefined {
  if (defendant.organisation) {
    const words = wordsOf(defendant.organisation).map((word) => (word === 'limited' ? 'ltd' : word));
    return words.length > 0 ? `organisation ${words.join(' ')}` : undefined;
  }
  return defendant.name ? firstAndLast(defendant.name) : undefined;
}

function firstAndLast(name: PersonName): string | undefined {
  const [beforeComma = '', afterComma] = name.full.split(',');
  const printed = afterComma === undefined ? wordsOf(beforeComma) : [...wordsOf(afterComma), ...wordsOf(beforeComma)];
  const words = TITLES.has(printed[0] ?? '') ? printed.slice(1) : printed;
  const surname = name.surname ? wordsOf(name.surname).join(' ') : words.at(-1);
  const first = name.forenames ? wordsOf(name.forenames)[0] : words.length > 1 ? words[0] : undefined;
  if (!surname) return undefined;
  return first && first !== surname ? `${first} ${surname}` : surname;
}

/** An initial and a date of birth are those of twins too. */
function isInitial(name: string): boolean {
  return name.charAt(1) === ' ';
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
