import { expect, test } from '@jest/globals';
import { keepingReadings } from '../../src/facts/kept-readings.js';
import type { Reading, ResultToRead } from '../../src/facts/reading.js';

function counting(isDated: (code: string) => boolean = () => false) {
  const read: ResultToRead[] = [];
  const extract = keepingReadings((input): Reading => {
    read.push(input);
    return { clauses: [], problems: [] };
  }, isDated);
  return { read, extract };
}

test('a short text said again with the same codes is read once, whatever the day', () => {
  const { read, extract } = counting();
  const first = extract({ text: 'Fined £80.', code: '1015', date: '2025-03-04' });
  expect(extract({ text: 'Fined £80.', code: '1015', date: '2025-03-05' })).toBe(first);
  expect(read).toHaveLength(1);
});

test.each([
  ['another text', { text: 'Fined £90.' }],
  ['another code', { text: 'Fined £80.', code: '1016' }],
  ['a short code', { text: 'Fined £80.', shortCode: 'FO' }],
])('%s is read anew', (_, other) => {
  const { read, extract } = counting();
  extract({ text: 'Fined £80.' });
  extract(other);
  expect(read).toHaveLength(2);
});

test.each([
  ['names a month', 'Adjourned to 3 June.'],
  ['breaks a line, where a month may be broken too', 'Adjourned to 3 Ju-\nne.'],
])('a text that %s is read for each day', (_, text) => {
  const { read, extract } = counting();
  extract({ text, date: '2025-03-04' });
  extract({ text, date: '2026-03-04' });
  extract({ text, date: '2025-03-04' });
  expect(read).toHaveLength(2);
});

test('so is one whose code was in use for a time', () => {
  const { read, extract } = counting((code) => code === '3078');
  extract({ text: 'Order made.', code: '3078', date: '2025-03-04' });
  extract({ text: 'Order made.', code: '3078', date: '2019-03-04' });
  expect(read).toHaveLength(2);
});

test('only so many readings are kept, and none of a long text', () => {
  const { read, extract } = counting();
  const long = 'Fined. '.repeat(100);
  extract({ text: long });
  extract({ text: long });
  expect(read).toHaveLength(2);
  for (let number = 0; number <= 2000; number += 1) extract({ text: `Fined £${number}.` });
  extract({ text: 'Fined £0.' });
  expect(read).toHaveLength(2004);
});
