import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findJsonFault } from '../../src/documents/json/json-fault.js';
import { LIMITS as DOCUMENT_LIMITS } from '../../src/documents/limits.js';

const LIMITS = { depth: DOCUMENT_LIMITS.depth, values: 1000 };

test.each([
  ['{"a": 1}', undefined],
  [' [1, -2.5e3, "x\\u00a3", true, null, {}] ', undefined],
  ['{"a": 1,}', 1],
  ['{\n"a": 1\n"b": 2}', 3],
  ['[1\n,\n,2]', 3],
  ['{"a"\n 1}', 2],
  ['["line\nbreak"]', 1],
  ['[01]', 1],
  ['[1] x', 1],
  ['[1', 1],
  ['{1: 2}', 1],
  ['["a": 1]', 1],
])('finds in %j the fault on line %s', (text, line) => {
  expect(findJsonFault(text, LIMITS)?.at.line).toBe(line);
});

test('tells nesting deeper than the limit from broken syntax', () => {
  expect(findJsonFault('[[[]]]', { ...LIMITS, depth: 3 })).toBeUndefined();
  expect(findJsonFault('[[[[]]]]', { ...LIMITS, depth: 3 })?.kind).toBe('depth');
});

test('counts names and values against the limit', () => {
  expect(findJsonFault('[1, {"a": 2}]', { depth: 3, values: 5 })).toBeUndefined();
  expect(findJsonFault('[1, {"a": 2}]', { depth: 3, values: 4 })?.kind).toBe('values');
});

test('agrees with JSON.parse on any JSON with characters cut out of it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.nat(3), (json, at, cut) => {
      const start = at % (json.length + 1);
      const text = json.slice(0, start) + json.slice(start + cut);
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(findJsonFault(text, { depth: 1000, values: 1e6 }) === undefined).toBe(parses);
    }),
  );
});
