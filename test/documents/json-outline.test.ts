import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsName, opensLikeJson, outlineOf } from '../../src/documents/json/json-outline.js';
import { LIMITS } from '../../src/documents/limits.js';

test('names are found however deep they stand, and in whatever object of a list', () => {
  const document = { list: [{ one: 1 }, { one: 2, two: { three: [[{ four: null }]] } }] };
  for (const name of ['list', 'one', 'two', 'three', 'four']) expect(holdsName(document, [name])).toBe(true);
  expect(holdsName(document, ['five', '1', 'length'])).toBe(false);
  expect(holdsName(document, ['five', 'four'])).toBe(true);
  expect(holdsName('words', ['words'])).toBe(false);
});

test('every name of any document is found', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (document) => {
      const names = new Set<string>();
      JSON.stringify(document, function (this: unknown, name: string, value: unknown) {
        if (name !== '' && !Array.isArray(this)) names.add(name);
        return value;
      });
      expect([...outlineOf(document).names].filter((name) => name !== '').sort()).toEqual([...names].sort());
    }),
  );
});

test.each([
  ['{"a":1}', true],
  [' \n[ {"a":1}]', true],
  ['\uFEFF{"a":1}', true],
  ['{}', false],
  ['[1]', false],
  ['words {"a":1}', false],
  ['', false],
])('a message may stand in the text %j: %s', (text, opens) => {
  expect(opensLikeJson(text)).toBe(opens);
  expect(outlineOf({ held: [text] }).holdsMessage).toBe(opens);
});

test('what is nested deeper than the limit is too deep, and what reaches it is not', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  expect(outlineOf(nested(LIMITS.depth)).isTooDeep).toBe(false);
  expect(outlineOf(nested(LIMITS.depth + 1)).isTooDeep).toBe(true);
});
