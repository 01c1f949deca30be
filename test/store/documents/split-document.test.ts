import { describe, expect, test } from '@jest/globals';
import type { Defendant, Hearing, Listing, Result } from '../../../src/listings/listing.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { ageOn } from '../../../src/store/database/age.js';
import { keyFrom } from '../../../src/store/database/secret.js';
import { locateResults, splitDocument } from '../../../src/store/documents/split-document.js';
import { personKeys } from '../../../src/store/people/person-keys.js';

const key = keyFrom('a secret of the tests');
const result = (text: string): Result => ({ text, at: { pointer: '/0' } });

function defendant(over: Partial<Defendant> = {}): Defendant {
  return { name: { full: 'Flint Granite' }, offences: [], results: [], ...over };
}

function documentOf(hearing: Partial<Hearing>, listing: Partial<Listing> = {}): ReadDocument {
  const one: Hearing = { reportingRestrictions: [], applications: [], defendants: [], ...hearing };
  return {
    document: {
      id: 'd',
      name: 'x',
      format: 'f',
      kind: 'results',
      mediaType: 'application/json',
      bytes: 1,
      completeResults: true,
    },
    listings: [{ courtHouse: 'Testham', sittingDate: '2024-09-01', hearings: [one], ...listing }],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

describe('results of an application', () => {
  const application = { type: 'Breach', results: [result('Proved')], offences: [] };

  test.each([
    ['belong to its subject', [defendant(), defendant({ subject: true })], [1]],
    ['belong to the only defendant', [defendant()], [0]],
    ['belong to each of several subjects', [defendant({ subject: true }), defendant({ subject: true })], [0, 1]],
    ['belong to nobody where nothing says whose they are', [defendant(), defendant()], [null]],
  ])('%s', (_, defendants, owners) => {
    const { appearances, results } = splitDocument(documentOf({ defendants, applications: [application] }), key);
    expect(appearances.map(({ position }) => position)).toEqual(defendants.map((_one, at) => at));
    expect(results.map(({ appearance_at }) => appearance_at)).toEqual(owners);
    expect(results.every(({ level }) => level === 'application')).toBe(true);
    expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  });
});

test('extraction finds each result under the id it is stored by', () => {
  const offence = {
    sequence: 1,
    title: 'Theft',
    code: 'TH68010',
    reportingRestrictions: [],
    results: [result('Fined £100')],
  };
  const read = documentOf({ defendants: [defendant({ offences: [offence], results: [result('Surcharge')] })] });
  const located = locateResults('d', read.listings);
  expect(located.map(({ id }) => id)).toEqual(splitDocument(read, key).results.map(({ id }) => id));
  expect(located.map(({ offenceCode, date }) => [offenceCode, date])).toEqual([
    ['TH68010', '2024-09-01'],
    [null, '2024-09-01'],
  ]);
});

test.each([
  ['of what the document says', 'Skarn Crown Court', { jurisdiction: 'magistrates' }, {}, 'magistrates'],
  ['a Crown Court by its name', 'Skarn Crown Court', {}, {}, 'crown'],
  ['a Crown Court by its code alone', 'C99ZZ00', {}, { courtHouseCode: 'C99ZZ00' }, 'crown'],
  ["a magistrates' court in a street of that name", "Crown Street Magistrates' Court", {}, {}, 'magistrates'],
  ['otherwise a magistrates’ court', 'Skarn', {}, {}, 'magistrates'],
] as const)('the jurisdiction is that %s', (_, courtHouse, hearing, listing, jurisdiction) => {
  const { hearings } = splitDocument(documentOf(hearing, { courtHouse, ...listing }), key);
  expect(hearings[0]?.jurisdiction).toBe(jurisdiction);
});

describe('youth', () => {
  test.each([
    ['under 18 by date of birth', { dateOfBirth: '2006-09-02' }, {}, 1],
    ['18 on the day', { dateOfBirth: '2006-09-01' }, {}, 0],
    ['by printed age', { age: 17 }, {}, 1],
    ['before a youth panel', { age: 18 }, { panel: 'Youth' }, 1],
    ['by the word of the source', { age: 18, youth: true }, {}, 1],
    ['by the word of the source that says no', { youth: false }, {}, 0],
    ['nothing tells', {}, {}, null],
  ])('%s', (_, person, hearing, youth) => {
    const { appearances } = splitDocument(documentOf({ defendants: [defendant(person)], ...hearing }), key);
    expect(appearances[0]?.youth).toBe(youth);
  });
});

test('personal data is due for deletion 183 days after the hearing', () => {
  const { identities, deleteAfter } = splitDocument(documentOf({ defendants: [defendant()] }), key);
  expect([identities[0]?.delete_after, deleteAfter]).toEqual(['2025-03-03', '2025-03-03']);
  const undated = splitDocument(documentOf({ defendants: [defendant()] }, { sittingDate: null }), key);
  expect(undated.deleteAfter).toBeNull();
});

test.each([
  ['2004-02-29', '2022-02-28', 17],
  ['2004-02-29', '2022-03-01', 18],
  ['2030-01-01', '2022-03-01', null],
])('somebody born on %s is on %s %p years old', (birth, date, years) => {
  expect(ageOn(birth, date)).toBe(years);
});

describe('one person’s keys', () => {
  const dateOfBirth = '1990-02-03';
  const same = personKeys(defendant({ name: { full: 'Flint Granite' }, dateOfBirth }), key);

  test.each([
    [{ full: 'Mr Flint Arthur GRANITE', title: 'Mr', forenames: 'Flint Arthur', surname: 'GRANITE' }],
    [{ full: 'GRANITE, Flint' }],
    [{ full: 'MR FLINT GRANITE' }],
    [{ full: 'Flínt Granite', forenames: 'Flínt', surname: 'Granite' }],
  ])('are the same however the name is printed: %j', (name) => {
    expect(personKeys(defendant({ name, dateOfBirth }), key)).toEqual(same);
  });

  test('differ by date of birth, forename and secret', () => {
    const others = [
      personKeys(defendant({ dateOfBirth: '1990-02-04' }), key),
      personKeys(defendant({ name: { full: 'Fern Granite' }, dateOfBirth }), key),
      personKeys(defendant({ dateOfBirth }), keyFrom('another')),
    ];
    expect(new Set([same, ...others].map(({ nameAndBirth }) => nameAndBirth)).size).toBe(4);
  });
});
