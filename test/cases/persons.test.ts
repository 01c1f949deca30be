import { expect, test } from '@jest/globals';
import type { Appearance } from '../../src/cases/accounts/appearance.js';
import { joinCases } from '../../src/cases/join-cases.js';
import type { Defendant } from '../../src/listings/listing.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { personKeys } from '../../src/store/people/person-keys.js';
import { personMarks } from '../../src/store/people/person-marks.js';
import { appearance, keyed, SEDGEMOUTH } from './builders.js';

const key = keyFrom('a secret of the tests');
const BORN = { dateOfBirth: '1990-02-03' };

function heard(
  full: string,
  { urn, elsewhere = false, ...who }: Partial<Defendant> & { readonly urn: string; readonly elsewhere?: boolean },
): Appearance {
  const defendant = { name: { full }, ...who, offences: [], results: [] };
  return appearance({
    urn,
    ageAtHearing: null,
    hearing: { id: `hearing of ${urn}`, sourceId: null, ...(elsewhere ? { court: SEDGEMOUTH } : {}) },
    person: { ...personKeys(defendant, key), marks: personMarks(defendant, key) },
  });
}

const persons = (...appearances: readonly Appearance[]) => {
  const cases = joinCases(appearances, keyed);
  return {
    cases: cases.length,
    persons: new Set(cases.map(({ personId }) => personId)).size,
    by: [...new Set(cases.map(({ personLinkedBy }) => personLinkedBy))],
  };
};

test.each<[string, Appearance, Appearance, string]>([
  [
    'the police’s number of the person',
    heard('Test Moss', { urn: '01', pncId: '99/1A' }),
    heard('Alder Fern', { urn: '02', pncId: '99/1A' }),
    'same_person_id',
  ],
  [
    'first forename, surname and date of birth, at any court',
    heard('Test Moss', { urn: '01', ...BORN }),
    heard('Test Alder Moss', { urn: '02', ...BORN, elsewhere: true }),
    'name_and_birth',
  ],
  [
    'a name written otherwise, date of birth and court',
    heard('Annemoss Hawthorn', { urn: '01', ...BORN }),
    heard('Anne-Moss Hawthorn', { urn: '02', ...BORN }),
    'name_birth_and_court',
  ],
  [
    'names in another order, date of birth and court',
    heard('Wen Lotus Ginkgo', { urn: '01', ...BORN }),
    heard('Ginkgo Wen Lotus', { urn: '02', ...BORN }),
    'name_birth_and_court',
  ],
])('two cases are one person’s by %s', (_, one, other, by) => {
  expect(persons(one, other)).toEqual({ cases: 2, persons: 1, by: [by] });
});

test.each<[string, Appearance, Appearance]>([
  ['a name alone', heard('Test Moss', { urn: '01' }), heard('Test Moss', { urn: '02' })],
  [
    'a slip, which may be a twin',
    heard('Jasper Moss', { urn: '01', ...BORN }),
    heard('Jaspar Moss', { urn: '02', ...BORN }),
  ],
  ['an initial', heard('Basil Moss', { urn: '01', ...BORN }), heard('B Moss', { urn: '02', ...BORN })],
  [
    'a slip of the date',
    heard('Test Moss', { urn: '01', ...BORN }),
    heard('Test Moss', { urn: '02', dateOfBirth: '1990-03-02' }),
  ],
  [
    'a name written otherwise at another court',
    heard('Annemoss Hawthorn', { urn: '01', ...BORN }),
    heard('Anne-Moss Hawthorn', { urn: '02', ...BORN, elsewhere: true }),
  ],
  [
    'a name written otherwise where the police have two numbers',
    heard('Annemoss Hawthorn', { urn: '01', ...BORN, pncId: '99/1A' }),
    heard('Anne-Moss Hawthorn', { urn: '02', ...BORN, pncId: '99/2B' }),
  ],
])('two cases are two persons’ by %s', (_, one, other) => {
  expect(persons(one, other)).toEqual({ cases: 2, persons: 2, by: ['alone'] });
});
