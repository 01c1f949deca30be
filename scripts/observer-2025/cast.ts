import type { Court } from './courts.js';
import type { CaseFile } from './hearing.js';
import { type Person, person } from './people.js';
import { at } from './random.js';

/** Makes one invented person and case after another; nobody and no reference comes twice. */
export interface Cast {
  newCase(court: Court, ages?: readonly [youngest: number, oldest: number]): CaseFile;
  /** A further case of somebody who is in the cast already. */
  anotherCase(of: CaseFile): CaseFile;
  /** A further defendant in a case. */
  coDefendant(of: CaseFile): CaseFile;
}

const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

export function openCast(): Cast {
  let people = 0;
  let cases = 0;
  let arrests = 0;
  const someone = (court: Court, ages?: readonly [number, number]): Person => person(people++, court, ages);
  const asn = (court: Court): string => arrestSummonsNumber(court.forceCode, 700_000 + arrests++ * 37);
  const urn = (court: Court): string => `${court.forceCode}ZX${String((++cases * 7919) % 99_991).padStart(5, '0')}24`;
  return {
    newCase: (court, ages) => ({ person: someone(court, ages), court, urn: urn(court), asn: asn(court) }),
    anotherCase: (of) => ({ ...of, urn: urn(of.court), asn: asn(of.court) }),
    coDefendant: (of) => ({ ...of, person: someone(of.court), asn: asn(of.court) }),
  };
}

/** Year, force, unit, system, number and the check letter police systems compute from them. */
function arrestSummonsNumber(force: string, n: number): string {
  const number = String(n).padStart(11, '0');
  const letter = at([...CHECK_LETTERS], Number(`${force}0124${number}`) % 23);
  return `24${force}ZX01${number}${letter}`;
}
