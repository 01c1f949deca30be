import { expect, test } from '@jest/globals';
import type { ListingFormat } from '../../src/listings/format.js';
import { recognise } from '../../src/listings/recognise.js';

const format = (name: string, knows: boolean): ListingFormat => ({
  name,
  title: name,
  kind: 'results',
  completeResults: true,
  gives: [],
  recognises: () => knows,
  read: () => ({ listings: [], problems: [] }),
});
const content = { kind: 'json', value: {} } as const;

test('takes the only format that recognises the content', () => {
  expect(recognise(content, [format('a', false), format('b', true)]).name).toBe('b');
});

test.each([
  ['unknown_format', [format('a', false)]],
  ['ambiguous_format', [format('a', true), format('b', true)]],
])('refuses as %s', (code, formats) => {
  expect(() => recognise(content, formats)).toThrow(expect.objectContaining({ code }));
});
