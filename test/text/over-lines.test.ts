import { expect, test } from '@jest/globals';
import { regexOf, sourceOf } from '../../src/text/patterns/over-lines.js';

test('line breaks and the indentation behind them are no part of what is written over several lines', () => {
  expect(sourceOf`
    \b(?:
      refused|turned down
      |not (?:made|granted)
    )\b
  `).toBe(String.raw`\b(?:refused|turned down|not (?:made|granted))\b`);
});

test('what is named stands where it is named, and a space at the end of a line stays', () => {
  const order = sourceOf`order(?: for|s)?`;
  expect(sourceOf`
    (?:no |without )${order}
    (?= made)
  `).toBe('(?:no |without )order(?: for|s)?(?= made)');
});

test('a regular expression has the flags it is asked for', () => {
  const { source, flags } = regexOf('giu')`
    n\/c
    |\p{L}+
  `;
  expect({ source, flags }).toEqual({ source: String.raw`n\/c|\p{L}+`, flags: 'giu' });
});
