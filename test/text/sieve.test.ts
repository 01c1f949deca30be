import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sieveOf } from '../../src/text/patterns/sieve.js';
import { keyOf, tablesOf } from '../../src/text/patterns/sieve-tables.js';

describe('a pattern may match', () => {
  test.each<readonly [text: string, pattern: RegExp, may: boolean]>([
    ['Deprivation order made.', /\bdeprivation order\b/i, true],
    ['DEPRIVATION ORDER', /\bdeprivation order\b/i, true],
    ['deprivations ordered', /\bdeprivation order\b/i, false],
    ['A fine of £40', /£\d/, true],
    ['A fine of £', /£\d/, false],
    ['Fined.', /\bfine\b/i, false],
    ['He was fined', /(?:fined|jailed) for/i, false],
    ['anything at all', /[a-z]+/, true],
    ['', /fine/, false],
  ])('in "%s", %s: %s', (text, pattern, may) => {
    expect(
      sieveOf({ whole: [pattern], parts: [] })
        .sift(text)
        .may(pattern),
    ).toBe(may);
  });

  test('in a part of a text that begins within a word, where it is run over parts', () => {
    const pattern = /\bpart\b/i;
    expect(
      sieveOf({ whole: [pattern], parts: [] })
        .sift('depart')
        .may(pattern),
    ).toBe(false);
    expect(
      sieveOf({ whole: [], parts: [pattern] })
        .sift('depart')
        .may(pattern),
    ).toBe(true);
  });

  test('anywhere, if the sieve was not made of it', () => {
    expect(
      sieveOf({ whole: [/fine/], parts: [] })
        .sift('costs')
        .may(/surcharge/),
    ).toBe(true);
  });
});

test('what was sifted before does not change what is sifted next, and then rules nothing out', () => {
  const patterns = [/\bfined\b/i, /\bcosts\b/i, /\d/];
  const sieve = sieveOf({ whole: patterns, parts: [] });
  const first = sieve.sift('Fined £40');
  expect(patterns.map((pattern) => first.may(pattern))).toEqual([true, false, true]);
  const second = sieve.sift('costs');
  expect(patterns.map((pattern) => second.may(pattern))).toEqual([false, true, false]);
  expect(patterns.map((pattern) => first.may(pattern))).toEqual([true, true, true]);
  expect(patterns.map((pattern) => first.matches(pattern).length)).toEqual([1, 0, 2]);
});

test('those that may match are told by their numbers, in the order asked', () => {
  const patterns = [/\bfined\b/i, /\bcosts\b/i, /\d/];
  const sieve = sieveOf({ whole: patterns, parts: [] });
  const numbers = sieve.numbersOf(patterns.toReversed());
  expect(sieve.sift('Fined £40').among(numbers)).toEqual([0, 2]);
});

test('where the text has line breaks for spaces, what goes on over a line is not found in it', () => {
  const patterns = [/\bno order\b/i, /\bfine\b/i];
  const sieve = sieveOf({ whole: patterns, parts: [] });
  const numbers = [...sieve.numbersOf(patterns)];
  const sifted = sieve.sift('no order, fine');
  expect(numbers.map((number) => sifted.matchesIn('no\norder, fine', number).length)).toEqual([0, 1]);
  expect(numbers.map((number) => sifted.matchesIn('no order,\nfine', number).length)).toEqual([1, 1]);
});

test('tables that were written and read back serve as those made', () => {
  const sought = { whole: [/\bfined? £\d/i, /[xy]/], parts: [/\bno order\b/i] };
  const sifted = sieveOf(sought, deserialize(serialize(tablesOf(sought)))).sift('Fine £40, no order');
  expect([...sought.whole, ...sought.parts].map((pattern) => sifted.may(pattern))).toEqual([true, true, true]);
  expect(sifted.matches(/nothing/g)).toEqual([]);
});

test('tables of other patterns have another key', () => {
  const keys = [
    { whole: [/a/], parts: [] },
    { whole: [], parts: [/a/] },
    { whole: [/a/i], parts: [] },
    { whole: [/ab/], parts: [] },
    { whole: [/a/, /b/], parts: [] },
  ].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keyOf({ whole: [/a/], parts: [] })).toBe(keys[0]);
});

const WORDS = ['fine', 'fined', 'no', 'order', '12', '£', ' ', '-', '.', 'İ', 'ſ', 'K', 'é', '\ud800', '\n', 's', 'A'];
const PIECES = [
  'fine',
  'fined?',
  '\\bno\\b',
  '(?:order|fine)s?',
  '(?:no |an )?order',
  '\\d{1,2}',
  '[£-] ?',
  '.{0,5}',
  '(?=fine)',
  '(?<!no )',
  '(?<=^|[.;] ?)',
  '^',
  '$',
  '(?!\\w)',
  '(?:a|b|fine){1,2}',
  '[^f]',
  '\\s',
  'é',
];

test('whatever the patterns and the text, none that matches is sifted out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      (sources, words) => {
        const text = words.join('');
        const patterns = sources.map((pieces) => new RegExp(pieces.join(''), 'i'));
        const sifted = sieveOf({ whole: patterns, parts: [] }).sift(text);
        for (const pattern of patterns) if (pattern.test(text)) expect(sifted.may(pattern)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the patterns and the text, every match is found, and where it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      (sources, words) => {
        const text = words.join('');
        const patterns = sources.map((pieces) => new RegExp(pieces.join(''), 'gi'));
        const sifted = sieveOf({ whole: patterns, parts: [] }).sift(text);
        for (const pattern of patterns) expect(sifted.matches(pattern)).toEqual([...text.matchAll(pattern)]);
      },
    ),
    { numRuns: 500 },
  );
});

test('every match is found in a text sifted before the last', () => {
  const pattern = /\bno (?:fine|order)/gi;
  const sieve = sieveOf({ whole: [pattern], parts: [] });
  const first = sieve.sift('No fine, no order');
  sieve.sift('costs');
  expect(first.matches(pattern).map(({ index }) => index)).toEqual([0, 9]);
});

test('nor is one that matches in a part of the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      fc.nat(30),
      fc.nat(30),
      (pieces, words, from, to) => {
        const text = words.join('');
        const pattern = new RegExp(pieces.join(''), 'i');
        const sifted = sieveOf({ whole: [], parts: [pattern] }).sift(text);
        if (pattern.test(text.slice(from, to))) expect(sifted.may(pattern)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
