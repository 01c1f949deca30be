import { expect, test } from '@jest/globals';
import { tidy, tidyLines } from '../../src/text/whitespace.js';

test('makes every run of white space one space and trims', () => {
  expect(tidy(' \u00a0Fern  \t\r\n Test\u200b ')).toBe('Fern Test');
});

test('keeps lines apart and drops empty ones', () => {
  expect(tidyLines(' Fine \r\n\r\n Fined\u00a0 £1 \r x')).toBe('Fine\nFined £1\nx');
});
