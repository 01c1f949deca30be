import { describe, expect, test } from '@jest/globals';
import { wordsRunTogether } from '../../src/text/tidying/words-run-together.js';

/** The text with a space where a word is found to begin. */
function parted(text: string): string {
  const starts = new Set(wordsRunTogether(text));
  return [...text].map((letter, index) => (starts.has(index) ? ` ${letter}` : letter)).join('');
}

describe('words run together', () => {
  test.each([
    ['Finedfor£200.Surcharge£80.Costs£85.', 'Fined for £200.Surcharge £80.Costs £85.'],
    ['Communityorderfor12months.Unpaidwork100hours.', 'Community order for 12months.Unpaid work 100hours.'],
    ['Suspendedsentence12weekssuspendedfor12months.', 'Suspended sentence 12weeks suspended for 12months.'],
  ])('are parted where a print has lost every space: %s', (text, words) => {
    expect(parted(text)).toBe(words);
  });

  test.each([
    'Taken into consideration.',
    'Disqualified',
    'The defendant is to be sentenced at the Crown Court',
    'a'.repeat(5000),
    '',
  ])('are left alone where the text has its spaces, or is no such text: %s', (text) => {
    expect(parted(text)).toBe(text);
  });

  test('white space around a text changes nothing', () => {
    expect(parted('  Finedfor£200.Costs£85.\n ')).toBe('  Fined for £200.Costs £85.\n ');
  });
});
