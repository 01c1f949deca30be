import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/documents/json/json.js';
import { oneByteJson } from '../../src/documents/json/json-text.js';

describe('JSON as a text with one byte a character', () => {
  test.each([
    ['{"a":"plain"}', '{"a":"plain"}'],
    ['{"fine":"£85.00"}', '{"fine":"£85.00"}'],
    [`{"name":"O’Test"}${' '.repeat(100)}`, `{"name":"O\\u2019Test"}${' '.repeat(100)}`],
    [`["\u{1f98a}"]${' '.repeat(200)}`, `["\\ud83e\\udd8a"]${' '.repeat(200)}`],
  ])('%s', (printed, text) => {
    expect(oneByteJson(Buffer.from(printed))).toBe(text);
  });

  test('is none where the bytes are no UTF-8, where much would be escaped, and behind a backslash', () => {
    expect(oneByteJson(Buffer.from('{"fine":"£85.00"}', 'latin1'))).toBeUndefined();
    expect(oneByteJson(Buffer.from(`"${'ŵ’'.repeat(100)}"`))).toBeUndefined();
    expect(oneByteJson(Buffer.from(`"\\’"${' '.repeat(200)}`))).toBeUndefined();
  });

  test('says the same, wherever in memory it begins and whatever stands in it', () => {
    const character = fc.constantFrom('a', '"', '\\', '\n', '£', 'é', 'ŵ', '’', '\u2028', '\u{1f98a}', '\u0000');
    const words = fc.array(character, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.dictionary(words, words), fc.nat(7), fc.nat(400), (value, offset, blanks) => {
        const text = JSON.stringify(value) + ' '.repeat(blanks);
        const bytes = Buffer.from('x'.repeat(offset) + text).subarray(offset);
        expect(readJson(bytes).value).toEqual(JSON.parse(text));
        const read = oneByteJson(bytes);
        if (read !== undefined) expect(JSON.parse(read)).toEqual(JSON.parse(text));
      }),
    );
  });
});

test.each(['{"a":"\\’"}', '{"a":1,’b’:2}', '{"a":"one\n’"}'])(
  '%j is broken JSON, told from the text as it stands',
  (printed) => {
    expect(() => readJson(Buffer.from(printed + ' '.repeat(200)))).toThrow('The JSON is broken on line 1');
  },
);
