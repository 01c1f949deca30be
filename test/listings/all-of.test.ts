import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allOf } from '../../src/listings/fields/all-of.js';

test('gives what every entry gives, in order, and leaves the lists it was given as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 6 }), (lists) => {
      const before = structuredClone(lists);
      expect(allOf(lists, (list) => list)).toEqual(lists.flat());
      expect(lists).toEqual(before);
    }),
  );
});

test('tells each entry its place', () => {
  expect(allOf(['a', 'b'], (entry, index) => [`${entry}${index}`])).toEqual(['a0', 'b1']);
});
