import { expect, test } from '@jest/globals';
import { periodOf } from '../../src/cli/options/period-options.js';

test.each([
  [{ month: '2025-01' }, { from: '2025-01-01', to: '2025-01-31' }],
  [{ month: '2024-02' }, { from: '2024-02-01', to: '2024-02-29' }],
  [{ from: '2025-01-05' }, { from: '2025-01-05' }],
  [{}, {}],
])('%j asks for %j', (options, period) => {
  expect(periodOf(options)).toEqual(period);
});

test.each([
  [{ month: '2025-13' }, '--month 2025-13'],
  [{ month: 'January' }, '--month January'],
  [{ from: '2025-02-30' }, '--from 2025-02-30'],
  [{ to: '1/2/2025' }, '--to 1/2/2025'],
  [{ month: '2025-01', to: '2025-02-01' }, 'either --month'],
  [{ from: '2025-02-01', to: '2025-01-31' }, 'ends (2025-01-31) before it begins (2025-02-01)'],
])('%j is refused with what was expected', (options, words) => {
  expect(() => periodOf(options)).toThrow(words);
});
