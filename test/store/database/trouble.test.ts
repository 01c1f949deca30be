import { expect, test } from '@jest/globals';
import { troubleOf } from '../../../src/store/database/trouble.js';

test.each([
  ['SQLITE_CORRUPT', /damaged/],
  ['SQLITE_CORRUPT_INDEX', /damaged/],
  ['SQLITE_FULL', /disk is full/],
  ['SQLITE_BUSY_SNAPSHOT', /another process/],
  ['ENOSPC', /disk is full/],
])('%s is told in words that say what to do', (code, words) => {
  expect(troubleOf(Object.assign(new Error('words of a record'), { code }))).toMatch(words);
});

test.each([new Error('words'), null, 'words', Object.assign(new Error('x'), { code: 'ERR_ELSE' })])(
  'another error (%p) is not taken for one of the database',
  (error) => {
    expect(troubleOf(error)).toBeUndefined();
  },
);
