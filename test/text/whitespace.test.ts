import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tidy, tidyLines } from '../../src/text/tidying/whitespace.js';

test('makes every run of white space one space and trims', () => {
  expect(tidy(' \u00a0Fern  \t\r\n Test\u200b ')).toBe('Fern Test');
});

test('keeps lines apart and drops empty ones', () => {
  expect(tidyLines(' Fine \r\n\r\n Fined\u00a0 £1 \r x')).toBe('Fine\nFined £1\nx');
});

describe('of any words and white space', () => {
  const SPACES = [
    ' ',
    ' ',
    '\t',
    '\r',
    '\n',
    '\v',
    '\f',
    '\u00a0',
    '\u1680',
    '\u2007',
    '\u200b',
    '\u2028',
    '\u202f',
    '\u2060',
    '\u3000',
    '\ufeff',
  ];
  const WORDS = ['Fern', '£5', 'é', '’', '–', '-', 'ŵ'];
  const parts = fc.array(fc.constantFrom(...SPACES, ...WORDS), { maxLength: 12 });
  const wordsIn = (list: readonly string[]) =>
    list
      .map((part) => (SPACES.includes(part) ? ' ' : part))
      .join('')
      .split(' ')
      .filter(Boolean);

  test('one line is the words with one space between', () => {
    fc.assert(fc.property(parts, (list) => expect(tidy(list.join(''))).toBe(wordsIn(list).join(' '))));
  });

  test('lines are as words on lines of their own', () => {
    const lines = fc.array(
      parts.map((list) => list.filter((part) => !/[\r\n]/.test(part))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (list, lineBreak) => {
        const tidied = list.map((line) => wordsIn(line).join(' ')).filter((line) => line !== '');
        expect(tidyLines(list.map((line) => line.join('')).join(lineBreak))).toBe(tidied.join('\n'));
      }),
    );
  });
});
