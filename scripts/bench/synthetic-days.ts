import { createHash } from 'node:crypto';
import type { Hearing, Listing } from '../../src/listings/listing.js';
import type { ReadDocument } from '../../src/listings/read-document.js';

/** Cases heard together fill a register of a court and a day. */
const IN_A_REGISTER = 40;
const COURTS = 150;
/** A prime: takes the numbers of the large database in no order that a case or a person repeats in. */
const SPREAD = 7919;
const CONSONANTS = 'bdfghklmnprstvw';
const VOWELS = 'aeiou';

/**
 * Registers of invented cases, `count` hearings in all, as a reader would give them. Every second hearing is of a case that
 * was heard once before; every tenth defendant has another case too. The same `seed` gives the same registers.
 */
export function* syntheticRegisters(count: number, seed: number): Generator<ReadDocument> {
  let hearings: Hearing[] = [];
  for (let number = 0; number < count; number += 1) {
    hearings.push(hearingOf(number, seed));
    if (hearings.length < IN_A_REGISTER && number < count - 1) continue;
    yield registerOf(hearings, Math.floor(number / IN_A_REGISTER), seed);
    hearings = [];
  }
}

/** One more day: every second hearing is of a case among the first `of`, the others are of new ones. */
export function* syntheticDay(
  count: number,
  { of, day }: { readonly of: number; readonly day: number },
): Generator<ReadDocument> {
  const date = `2025-03-${two(day + 3)}`;
  let hearings: Hearing[] = [];
  for (let at = 0; at < count; at += 1) {
    const number = day * count + at;
    hearings.push(at % 2 === 0 ? hearingOf(of + number, 0) : hearingOf(((number * SPREAD) % of) | 1, 0, date));
    if (hearings.length < IN_A_REGISTER && at < count - 1) continue;
    yield registerOf(hearings, Math.floor(at / IN_A_REGISTER), 0, date);
    hearings = [];
  }
}

function registerOf(hearings: readonly Hearing[], number: number, seed: number, day?: string): ReadDocument {
  const sittingDate = day ?? dayOf(number);
  const listing: Listing = {
    courtHouse: `Testham ${word(number % COURTS)} Magistrates' Court`,
    sittingDate,
    hearings: [...hearings],
  };
  return {
    document: {
      id: createHash('sha256').update(`register ${seed} ${number} ${sittingDate}`).digest('hex'),
      name: `register-${number}`,
      format: 'synthetic',
      kind: 'register',
      mediaType: 'application/json',
      bytes: 1,
      completeResults: true,
    },
    listings: [listing],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

/** The hearing of that number: an even one is a case's first, the odd one after it, some registers later, its second. */
function hearingOf(number: number, seed: number, day = ''): Hearing {
  const which = number - (number % 2);
  const person = which % 10 === 0 ? Math.floor(which / 20) * 20 : which;
  const id = `${seed}-${which}`;
  return {
    urn: `01ZX${String(which).padStart(7, '0')}${seed}24`,
    reportingRestrictions: [],
    applications: [],
    defendants: [
      {
        name: {
          full: `${word(person * 7 + 1)} ${word(person * 13 + 5)}`,
          forenames: word(person * 7 + 1),
          surname: word(person * 13 + 5),
        },
        dateOfBirth: `${1950 + (person % 55)}-${two((person % 12) + 1)}-${two((person % 28) + 1)}`,
        asn: `24ZX01${String(which).padStart(9, '0')}T`,
        offences: [
          {
            sequence: 1,
            code: number % 5 === 0 ? 'SX03250' : 'TH68010',
            title: 'Theft from a shop',
            startDate: '2024-01-05',
            reportingRestrictions: [],
            results: [
              {
                code: number % 2 === 0 && day === '' ? '4027' : '1015',
                text: number % 2 === 0 && day === '' ? `Adjourned. ${id}` : 'Fined £120.',
                at: { pointer: '/0' },
              },
            ],
          },
        ],
        results: [],
      },
    ],
  };
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (Math.floor(number / COURTS) % 330))).toISOString().slice(0, 10);
}

/** A word of its own for each of some 300,000 numbers. */
export function word(number: number): string {
  let left = Math.imul(number, 2_654_435_761) >>> 0;
  let text = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    text += CONSONANTS.charAt(left % CONSONANTS.length);
    left = Math.floor(left / CONSONANTS.length);
    text += VOWELS.charAt(left % VOWELS.length);
    left = Math.floor(left / VOWELS.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
