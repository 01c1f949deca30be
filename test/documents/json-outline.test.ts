import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/documents/json/json.js';
import { holdsName, mayHoldAt, opensLikeJson, outlineOf } from '../../src/documents/json/json-outline.js';
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

test('what objects at a path have is told of the outermost, of those in lists and of those behind other fields', () => {
  const document = [{ lists: [{ name: 1 }, { room: { name: 2, people: [[{ age: 3 }], { surname: 4 }] } }], name: 5 }];
  const holds = (path: readonly string[], wanted: string) => mayHoldAt(document, path, (name) => name === wanted);
  expect(holds([], 'lists')).toBe(true);
  expect(holds([], 'room')).toBe(false);
  expect(holds(['lists'], 'room')).toBe(true);
  expect(holds(['lists'], 'people')).toBe(false);
  expect(holds(['lists', 'room', 'people'], 'age')).toBe(true);
  expect(holds(['lists', 'room', 'people'], 'surname')).toBe(true);
  expect(holds(['lists', 'people'], 'surname')).toBe(false);
  expect(holds(['name'], 'name')).toBe(false);
});

test('every field of any document is told of at the path where it stands', () => {
  const check = (document: unknown, value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const entry of value) check(document, entry, path);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, entry] of Object.entries(value)) {
        expect(mayHoldAt(document, path, (held) => held === name)).toBe(true);
        check(document, entry, [...path, name]);
      }
    }
  };
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (document) => check(document, document, [])));
});

test('of a document with more kinds of object than are kept, anything may be', () => {
  const many = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`name${at}`, { at }]));
  expect(mayHoldAt(many, ['name1'], () => false)).toBe(true);
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

test.each([
  ['a backslash', '{"held": "{\\"a\\": 1}"}', true],
  ['its number', '{"held": ["{\\u0022a\\u0022: 1}"]}', true],
  ['a backslash, in words', '{"held": "the \\"a\\": 1"}', false],
  ['nothing', '{"held": "{a: 1}\\n\\u2019"}', false],
])('a message whose quotes are escaped by %s is seen in the document only where it is one', (_how, json, holds) => {
  const content = readJson(Buffer.from(json));
  expect(outlineOf(content.value).holdsMessage).toBe(holds);
});
