import { expect, test } from '@jest/globals';
import { isBrokenWord } from '../../src/text/tidying/broken-words.js';

test.each([
  ['Crown not seeking depriva', 'tion order.', true],
  ['Restrai', 'ning order made', true],
  ['an order for', 'feiture of the phone', true],
  ['an order for', 'the phone', false],
  ['restraining', 'order', false],
  ['Restrai', 'Ning', false],
])('"%s" over "%s" is a word broken without a hyphen: %s', (line, next, is) => {
  expect(isBrokenWord(line, next)).toBe(is);
});
