import { describe, expect, test } from '@jest/globals';
import { firstAround } from '../../../src/facts/status/cues-around.js';

const FIRST = firstAround([
  { where: 'after', pattern: /\brefused\b/i, says: 'refused' },
  { where: 'before', pattern: /\bno $/i, says: 'none' },
  { where: 'after', pattern: /\b(?:made|granted)\b/i, says: 'made' },
  { where: 'before', pattern: /\b(?:sought|refused)\b/i, says: 'sought' },
]);

describe('cues around an order', () => {
  test.each([
    ['no ', ' refused', 'refused'],
    ['no ', ' made', 'none'],
    ['sought ', ' granted', 'made'],
    ['refused ', '', 'sought'],
    ['', ' for two years', undefined],
  ])('%p and %p say %p: the first of the list that stands on its own side', (before, after, says) => {
    expect(FIRST(before, after, (cue) => cue.says)).toBe(says);
  });

  test('one of which nothing is made gives way to the next', () => {
    expect(FIRST('no ', ' refused', ({ says }) => (says === 'refused' ? undefined : says))).toBe('none');
  });
});
