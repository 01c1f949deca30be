import { expect, test } from '@jest/globals';
import { instantOf } from '../../src/cli/options/as-of-option.js';

const NOW = new Date('2025-07-01T10:00:00Z');

test.each([
  ['2025-06-30', '2025-06-30T23:59:59.999+01:00'],
  ['2025-07-01T10:59:00+01:00', '2025-07-01T10:59:00.000+01:00'],
  ['2025-07-01', '2025-07-01T10:00:00.000Z'],
])('--as-of %s asks for %s', (text, instant) => {
  expect(instantOf(text, NOW)).toBe(instant);
});

test.each([
  ['2025-07-02', 'that is yet to come'],
  ['2025-07-01T10:00:01Z', 'that is yet to come'],
  ['2025-06-31', 'there is no such day, at character 9'],
])('--as-of %s is wrong usage: %s', (text, message) => {
  expect(() => instantOf(text, NOW)).toThrow(message);
});
