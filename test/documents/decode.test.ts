import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/documents/decode.js';

describe('text that was written in UTF-8 is read as it was written', () => {
  test.each([
    ['letters alone', 'Fined 120 pounds'],
    ['a pound sign', 'Fined £120.00'],
    ['curled quotes and a dash', 'the court’s “order” – made'],
    ['Welsh letters', 'Gŵyr, Tŷ’r Ŵyn'],
    ['a character outside the first plane', 'a 🏛 b'],
    ['a replacement character', 'Fined \uFFFD120'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(decode(Buffer.from(text))).toBe(text);
  });

  test('any text, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), (text) => {
        const written = text.startsWith('\uFEFF') ? text.slice(1) : text;
        fc.pre(!written.includes('\0'));
        expect(decode(Buffer.from(written))).toBe(written);
      }),
    );
    const long = 'The court’s order: £120. '.repeat(200_000);
    expect(decode(Buffer.from(long)) === long).toBe(true);
  });
});

test.each([4094, 4095, 4096, 4097, 8190, 8191, 8192])('one character beyond ASCII, %i bytes into a long text', (at) => {
  for (const character of ['£', '’', '🏛', '’’£']) {
    const text = 'x'.repeat(at) + character + 'y'.repeat(200_000) + character;
    expect(decode(Buffer.from(text)) === text).toBe(true);
  }
});

test('what is no UTF-8 is read as windows-1252', () => {
  expect(decode(Buffer.from([0x46, 0x69, 0x6e, 0x65, 0x20, 0xa3, 0x35, 0x92]))).toBe('Fine £5’');
});
