import { expect, test } from '@jest/globals';
import { comparableReference, isUrn } from '../../src/text/reference.js';

test.each([
  ['01AA 0000124', '01AA0000124'],
  ['01/aa/0000124', '01AA0000124'],
  ['24-123.456', '24123456'],
  ['01AA O0OOl24', '01AA0000124'],
  ['01OL0000124', '01OL0000124'],
  ['OIL', 'OIL'],
  ['N/A', null],
  ['not known', null],
  ['TBC', null],
  ['0000', null],
  [' ', null],
  [undefined, null],
])('%p is compared as %p', (printed, expected) => {
  expect(comparableReference(printed)).toBe(expected);
});

test.each([
  ['01AA0000124', true],
  ['2400012345', false],
  ['1600012345A', false],
  [null, false],
])('%p has the shape of a URN: %p', (reference, expected) => {
  expect(isUrn(reference)).toBe(expected);
});
