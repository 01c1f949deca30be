import { expect, test } from '@jest/globals';
import { pace, stageLine } from '../../src/cli/progress.js';

test.each([
  ['the first seconds tell nothing', { done: 40, of: 80, took: 2_000 }, ''],
  ['then a rate and the time left', { done: 240, of: 480, took: 10_000 }, ', 24 a second, about 10 s left'],
  ['slow work by the minute', { done: 2, of: 4, took: 60_000 }, ', 2 a minute, about 60 s left'],
  ['long work in minutes', { done: 600, of: 12_600, took: 60_000 }, ', 10 a second, about 20 min left'],
  ['without an end a rate alone', { done: 50, took: 10_000 }, ', 5 a second'],
  ['nothing is left of what is done', { done: 50, of: 50, took: 10_000 }, ', 5 a second'],
])('%s', (_, paced, said) => {
  expect(pace(paced)).toBe(said);
});

test('a stage is drawn with what is done before it', () => {
  expect(stageLine('audit', { done: 0, of: 8, took: 4 })).toBe('[........................] audit');
  expect(stageLine('writing pdf', { done: 6, of: 8, took: 9_000 })).toBe(
    '[##################......] writing pdf, 9 s so far, about 3 s left',
  );
  expect(stageLine('audit', { done: 0, of: undefined, took: 2_000 })).toBe('audit, 2 s so far');
});
