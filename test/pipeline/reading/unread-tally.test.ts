import { expect, test } from '@jest/globals';
import { tallyUnread } from '../../../src/pipeline/reading/unread-tally.js';
import { knownWords } from '../../../src/store/people/known-words.js';
import { mask } from '../../../src/store/people/mask.js';

const hide = (text: string): string => mask(text, knownWords([]));

test('phrases come most frequent first, with figures as 0, and the kinds of text they were met in', () => {
  const tally = tallyUnread();
  tally.add({ text: 'Bench sat until 16.45.' }, 'spi-results-xml', hide);
  tally.add({ text: 'bench sat until 17.30.' }, 'court-register-pdf', hide);
  tally.add({ text: 'Fined £40. Hedge trimmed.' }, 'court-register-pdf', hide);
  expect(tally.answer()).toEqual({
    texts: 3,
    words: 12,
    unread: 10,
    share: 10 / 12,
    by: [
      { from: 'court-register-pdf', texts: 2, words: 8, unread: 6, share: 0.75 },
      { from: 'spi-results-xml', texts: 1, words: 4, unread: 4, share: 1 },
    ],
    phrases: [
      { phrase: 'bench sat until 00.00', count: 2, from: ['court-register-pdf', 'spi-results-xml'] },
      { phrase: 'hedge trimmed', count: 1, from: ['court-register-pdf'] },
    ],
  });
});

test.each([
  ['a name behind a cue', 'Statement handed to Opal Testwood by the hedge.', /opal|testwood/],
  ['a name that begins the text', 'Testwood told the usher about the hedge.', /testwood/],
  ['a name in the middle', 'The usher saw Quartzley by the hedge.', /quartzley/],
  ['an e-mail address', 'Write to opal@example.org about the hedge.', /opal/],
  ['a telephone number', 'Ring 07700 900123 about the hedge.', /7700|900123/],
])('%s is hidden in what is shown', (_what, text, hidden) => {
  const tally = tallyUnread();
  tally.add({ text }, 'given', hide);
  const [phrase] = tally.answer().phrases;
  expect(phrase?.phrase).toContain('hedge');
  expect(phrase?.phrase).not.toMatch(hidden);
});

test('nothing at all has no share', () => {
  expect(tallyUnread().answer()).toEqual({ texts: 0, words: 0, unread: 0, share: null, by: [], phrases: [] });
});
