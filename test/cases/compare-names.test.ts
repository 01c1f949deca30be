import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../src/cases/links/compare-names.js';
import { compareBirths } from '../../src/cases/links/same-person.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { type PrintedPerson, personMarks } from '../../src/store/people/person-marks.js';

const key = keyFrom('a secret of the tests');
const marks = (person: PrintedPerson) => personMarks(person, key);
const named = (full: string) => marks({ name: { full } });
const compare = (one: string, other: string) => compareNames(named(one), named(other));

describe('two printings of one name', () => {
  test.each([
    ['titles', 'Mr Test Hawthorn', 'Test Hawthorn'],
    ['case', 'TEST HAWTHORN', 'Test Hawthorn'],
    ['a comma', 'HAWTHORN, Test', 'Test Hawthorn'],
    ['double spaces', 'Test  Alder   Hawthorn', 'Test Alder Hawthorn'],
    ['hyphens', 'Test Hawthorn-Moss', 'Test Hawthorn Moss'],
    ['apostrophes', 'Test O’Fern', "Test O'FERN"],
    ['accents', 'Tést Hawthörn', 'Test Hawthorn'],
    ['letters with a stroke', 'Łęst Høwthorn', 'Lest Howthorn'],
    ['letters after a name', 'Cllr Mrs Test Hawthorn MBE', 'Test Hawthorn'],
    ['a title behind it', 'HAWTHORN, Test (Reverend)', 'Test Hawthorn'],
    ['ways to write Mohammed', 'Md Test Hawthorn', 'Muhammad Test Hawthorn'],
    ['what a system prints behind it', 'Test Hawthorn (male)', 'Test Hawthorn'],
  ])('%s make no difference', (_, one, other) => {
    expect(compare(one, other)).toEqual({ score: 1, differs: [] });
  });

  test.each([
    ['forenames transposed', 'Alder Test Hawthorn', 'Test Alder Hawthorn', 0.98, ['order_of_words']],
    ['forename and surname exchanged', 'Hawthorn Test', 'Test Hawthorn', 0.98, ['order_of_words']],
    ['a second forename left out', 'Test Hawthorn', 'Test Alder Hawthorn', 0.98, ['word_left_out']],
    ['half of a surname left out', 'Test Hawthorn', 'Test HAWTHORN MOSS', 0.9, ['word_left_out']],
    ['two forenames written as one', 'Annemoss Hawthorn', 'Anne-Moss Hawthorn', 0.97, ['written_as_one']],
    ['a letter other', 'Test Hawthern', 'Test Hawthorn', 0.9, ['slip_in_surname']],
    ['a letter more', 'Tesst Hawthorn', 'Test Hawthorn', 0.9, ['slip_in_forename']],
    ['a letter less', 'Test Hawthrn', 'Test Hawthorn', 0.9, ['slip_in_surname']],
    ['two letters changed about', 'Test Hawhtorn', 'Test Hawthorn', 0.9, ['slip_in_surname']],
    ['rn read as m', 'Test Hawthom', 'Test Hawthorn', 0.95, ['scanned']],
    ['o read as nought', 'Test M0ss', 'Test Moss', 0.95, ['scanned']],
    ['an initial', 'T Hawthorn', 'Test Hawthorn', 0.85, ['initial']],
    ['two initials', 'T. A. Hawthorn', 'Test Alder Hawthorn', 0.85, ['initial']],
    ['another second forename', 'Test Birch Hawthorn', 'Test Alder Hawthorn', 0.8, ['another_forename']],
    ['another surname', 'Test Moss', 'Test Hawthorn', 0.6, ['another_surname']],
    ['an alias', 'Test Moss (aka Test Hawthorn)', 'Test Hawthorn', 0.97, ['alias']],
    ['another name before', 'Test Moss otherwise Test Hawthorn', 'Test Hawthorn', 0.97, ['alias']],
  ])('%s', (_, one, other, score, differs) => {
    const found = compare(one, other);
    expect(found?.score).toBeCloseTo(score, 3);
    expect(found?.differs).toEqual(differs);
    expect(compare(other, one)?.score).toBeCloseTo(score, 3);
  });

  test.each([
    ['two first names', 'Test Hawthorn', 'Alder Hawthorn', 0.4],
    ['a first name and an initial of another', 'B Hawthorn', 'Test Hawthorn', 0.4],
    ['a surname alone', 'Hawthorn', 'Test Hawthorn', 0.4],
    ['nothing in common', 'Test Hawthorn', 'Alder Moss', 0],
    ['a father and a son', 'Test Hawthorn Snr', 'Test Hawthorn Jnr', 0],
    ['two letters of a short name', 'Test Oak', 'Test Ash', 0.6],
  ])('%s: at most %s', (_, one, other, most) => {
    expect(compare(one, other)?.score).toBeLessThanOrEqual(most);
  });

  test.each([
    ['Test Moss t/a Moss Motors', 'Test Moss'],
    ['Mary Nee', 'NEE, Mary'],
    ['Sir', 'Sir'],
  ])('%p is wholly the name of %p', (one, other) => {
    expect(compare(one, other)).toEqual({ score: 1, differs: [] });
  });

  test('nothing is compared where one has no name', () => {
    expect(compareNames(named('Test Hawthorn'), marks({ dateOfBirth: '1990-01-02' }))).toBeNull();
    expect(compareNames(null, named('Test Hawthorn'))).toBeNull();
  });

  test('the order of the two makes no difference', () => {
    const word = fc.constantFrom(
      'Test',
      'Tset',
      'Alder',
      'Elder',
      'T',
      'Hawthorn',
      'Hawthom',
      'Moss',
      'Fern-Moss',
      'Jnr',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compare(one, other)?.score ?? 0).toBeCloseTo(compare(other, one)?.score ?? 0, 9);
      }),
      { numRuns: 400 },
    );
  });

  test('one slip of a letter leaves a name near, wherever it is', () => {
    const letter = fc.constantFrom(...'aeinorst');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), letter, fc.constantFrom('other', 'more', 'less'), (at, by, how) => {
        const surname = 'hawthorn';
        const slipped = surname.slice(0, at) + (how === 'less' ? '' : by) + surname.slice(how === 'more' ? at : at + 1);
        expect(compare(`Test ${slipped}`, 'Test Hawthorn')?.score).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });
});

describe('two dates of birth', () => {
  const born = (dateOfBirth?: string) => ({
    master: null,
    asn: null,
    nameAndBirth: null,
    name: null,
    marks: marks({ name: { full: 'Test Hawthorn' }, ...(dateOfBirth ? { dateOfBirth } : {}) }),
  });
  test.each([
    ['1990-02-03', '1990-02-03', 'same'],
    ['1990-02-03', '1990-03-02', 'slip'],
    ['1990-02-03', '1990-02-08', 'slip'],
    ['1990-02-03', '1991-02-03', 'slip'],
    ['1960-02-03', '1990-02-03', 'other'],
    ['1990-02-03', '1990-11-17', 'other'],
    ['1990-02-03', undefined, 'unknown'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(compareBirths(born(one), born(other))).toBe(expected);
    expect(compareBirths(born(other), born(one))).toBe(expected);
  });
});

test('marks hold no letter of a name and no digit of a date', () => {
  const text = JSON.stringify(marks({ name: { full: 'Test Hawthorn' }, dateOfBirth: '1990-02-03', sex: 'Male' }));
  expect(text).not.toMatch(/hawthorn|test|1990|male/i);
  const other = JSON.stringify(personMarks({ name: { full: 'Test Hawthorn' } }, keyFrom('another')));
  expect(other).not.toBe(JSON.stringify(marks({ name: { full: 'Test Hawthorn' } })));
});
