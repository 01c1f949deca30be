import { expect, test } from '@jest/globals';
import { sampleLimit } from '../../../src/stats/intervals/sample-limit.js';

// R 4: the largest K with phyper(wrong, K, of - K, sampled) > 1 - level
test.each([
  [200, 0, 1234, 0.95, 16],
  [200, 1, 1234, 0.95, 27],
  [50, 0, 60, 0.95, 1],
  [59, 0, 100_000, 0.95, 4949],
  [299, 0, 100_000, 0.95, 995],
  [10, 3, 40, 0.95, 22],
  [1, 0, 2, 0.95, 1],
  [200, 2, 5000, 0.99, 203],
])('%i read, %i of them wrong, of %i at %f: at most %i are', (sampled, wrong, of, level, limit) => {
  expect(sampleLimit({ sampled, wrong, of }, level)).toBe(limit);
});

test('where all were read, so many are wrong as were found', () => {
  expect(sampleLimit({ sampled: 60, wrong: 0, of: 60 })).toBe(0);
  expect(sampleLimit({ sampled: 60, wrong: 4, of: 60 })).toBe(4);
});

test('where none were read, all can be wrong', () => {
  expect(sampleLimit({ sampled: 0, wrong: 0, of: 30 })).toBe(30);
  expect(sampleLimit({ sampled: 0, wrong: 0, of: 0 })).toBe(0);
});

test('a sample larger than what it is drawn from is a mistake of the caller', () => {
  expect(() => sampleLimit({ sampled: 3, wrong: 0, of: 2 })).toThrow(RangeError);
  expect(() => sampleLimit({ sampled: 3, wrong: 4, of: 9 })).toThrow(RangeError);
});
