import type { PersonKeys } from '../../cases/accounts/appearance.js';
import type { Defendant, PersonName } from '../../listings/listing.js';
import { plainWords } from '../../text/names/name-letters.js';
import { namesIn } from '../../text/names/printed-name.js';
import { comparableReference } from '../../text/reference.js';
import type { Key } from '../database/secret.js';

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
    const words = plainWords(defendant.organisation.replace(/&/g, ' and ')).map((word) =>
      word === 'limited' ? 'ltd' : word,
    );
    return words.length > 0 ? `organisation ${words.join(' ')}` : undefined;
  }
  return defendant.name ? firstAndLast(defendant.name) : undefined;
}

function firstAndLast(name: PersonName): string | undefined {
  const [beforeComma = '', afterComma] = (namesIn(name.full)[0] ?? '').split(',');
  const words =
    afterComma === undefined ? plainWords(beforeComma) : [...plainWords(afterComma), ...plainWords(beforeComma)];
  const surname = name.surname ? plainWords(name.surname).join(' ') : words.at(-1);
  const first = name.forenames ? plainWords(name.forenames)[0] : words.length > 1 ? words[0] : undefined;
  if (!surname) return undefined;
  return first && first !== surname ? `${first} ${surname}` : surname;
}

/** An initial and a date of birth are those of twins too. */
function isInitial(name: string): boolean {
  return name.charAt(1) === ' ';
}
