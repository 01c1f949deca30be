import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unreadWords } from '../../src/facts/unread-words.js';

function left(text: string): readonly string[] {
  return unreadWords({ text }).runs.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['what a clause is proved by', 'Fined £120. The clerk was thanked.', ['The clerk was thanked']],
  ['a short code and its heading', 'FO - Fine\nFined £120. Bench warned him.', ['Bench warned him']],
  ['the same decision said again', 'WDRN - Withdrawn\nOffence withdrawn. See note four.', ['See note four']],
  [
    'how long an order lasts',
    'Restraining order made. This order lasts for 2 years. Copy handed over.',
    ['Copy handed over'],
  ],
  ['the terms of an order', 'Restraining order for 2 years. Not to contact the complainant.', []],
  ['bail conditions', 'Bail conditions: to live and sleep at the hostel.', []],
  ['words that only join', 'Fined £120 and. He was.', []],
])('%s is no unread word', (_what, text, expected) => {
  expect(left(text)).toEqual(expected);
});

test('a text no rule reads is unread from end to end', () => {
  expect(unreadWords({ text: 'The hedge was trimmed.' })).toEqual({
    words: 4,
    unread: 4,
    runs: [{ start: 0, end: 21 }],
  });
});

test('never more words are unread than there are, and every run lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { words, unread, runs } = unreadWords({ text: `${text} Fined £20. ${text}` });
      expect(unread).toBeLessThanOrEqual(words);
      for (const { start, end } of runs) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 100 },
  );
});
