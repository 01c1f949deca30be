import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packed, unpacked } from '../../../src/store/database/packed.js';
import { USUAL_WORDS } from '../../../src/store/database/usual-words.js';
import { hasBirth, packedMarks, unpackedMarks } from '../../../src/store/people/packed-marks.js';

test('a text comes back as it was packed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(unpacked(packed(text))).toBe(text)));
});

test('JSON of one shape takes a quarter of its room or less', () => {
  const text = JSON.stringify(Array.from({ length: 100 }, (_, at) => ({ hearing: at, result: 'Fined £100.' })));
  expect(packed(text).length).toBeLessThan(text.length / 4);
});

test('what was packed before there were usual words is read the same', () => {
  const text = JSON.stringify([{ hearings: [{ urn: '01ZX1', results: ['Fined £120'] }] }]);
  expect(unpacked(deflateRawSync(text, { level: 3 }))).toBe(text);
});

test.each([
  ['2026-11-22', 6149, '387e3419c5b88f33'],
  ['2026-11-23', 6416, '766c43aa7059ac97'],
])('the usual words of %s are as they were, and further ones stand before them', (_day, length, hash) => {
  const bytes = Buffer.from(USUAL_WORDS);
  const own = bytes.subarray(bytes.length - length);
  expect(createHash('sha256').update(own).digest('hex').slice(0, 16)).toBe(hash);
});

const mark = fc.stringMatching(/^[0-9a-f]{8}$/);
const row = fc.array(mark, { maxLength: 4 }).map((marks) => marks.join(''));
const word = fc
  .record({ whole: mark, scanned: mark, first: mark, surname: fc.boolean(), initial: fc.boolean(), near: row })
  .chain((one) => fc.constantFrom(one, { ...one, scanned: one.whole }, { ...one, near: one.whole + one.near }));
const name = fc.record({
  words: fc.array(word, { maxLength: 3 }),
  pairs: fc.array(mark, { maxLength: 2 }),
  generation: fc.constantFrom('junior' as const, 'senior' as const, null),
});
const marks = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  birth: fc.option(fc.record({ whole: mark, near: row })),
  sex: fc.option(mark),
});

test('marks come back as they were packed, and say whether there is a date of birth', () => {
  fc.assert(
    fc.property(marks, (own) => {
      expect(unpackedMarks(packedMarks(own))).toEqual(own);
      expect(hasBirth(packedMarks(own))).toBe(own.birth !== null);
    }),
  );
});

test('marks of a date of birth without a name come back too', () => {
  const own = { names: [], birth: { whole: '11111111', near: '' }, sex: null };
  expect(unpackedMarks(packedMarks(own))).toEqual(own);
});
