import { expect, test } from '@jest/globals';
import { readInstant } from '../../src/text/figures/instant.js';

test.each([
  ['2025-03-01', '2025-03-01T23:59:59.999+00:00'],
  ['2025-07-01', '2025-07-01T23:59:59.999+01:00'],
  ['2024-02-29', '2024-02-29T23:59:59.999+00:00'],
  ['2025-03-01T09:30:00Z', '2025-03-01T09:30:00.000Z'],
  ['2025-03-01T09:30:00.250Z', '2025-03-01T09:30:00.250Z'],
  ['2025-03-01t09:30z', '2025-03-01T09:30:00.000Z'],
  ['2025-03-01 09:30+01:00', '2025-03-01T09:30:00.000+01:00'],
  ['2025-03-01T09:30:00-0500', '2025-03-01T09:30:00.000-05:00'],
])('%s is %s', (text, instant) => {
  expect(readInstant(text)).toEqual({ instant });
});

test.each([
  ['', 'expected a day or an instant', 1],
  ['yesterday', 'expected a day or an instant', 1],
  ['01/03/2025', 'expected a day or an instant', 3],
  ['2025-3-01', 'expected a day or an instant', 7],
  ['2025-03', 'expected a day or an instant', 8],
  ['2025-03-01T9:30Z', 'expected a day or an instant', 13],
  ['2025-13-01', 'there is no such month', 6],
  ['2025-02-30', 'there is no such day', 9],
  ['2025-02-29', 'there is no such day', 9],
  ['2025-03-01T24:00Z', 'there is no such hour', 12],
  ['2025-03-01T23:60Z', 'there is no such minute', 15],
  ['2025-03-01T23:59:60Z', 'there is no such second', 18],
  ['2025-03-01T09:30:00', 'the offset is missing: end with Z, or +01:00', 20],
  ['2025-03-01T09:30:00+19:00', 'there is no such offset', 20],
  ['2025-03-01T09:30:00Z and more', 'expected a day or an instant', 17],
])('%s: %s, at character %i', (text, wrong, character) => {
  expect(readInstant(text)).toEqual({ wrong, character });
});
