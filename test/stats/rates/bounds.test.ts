import { expect, test } from '@jest/globals';
import { bounds } from '../../../src/stats/rates/bounds.js';

test('the least is what was made of all, the most adds the possible and the unseen', () => {
  expect(bounds({ of: 98, notObservable: 0, made: 2, possible: 1 })).toEqual({ low: 2 / 98, high: 3 / 98 });
  expect(bounds({ of: 100, notObservable: 10, made: 2, possible: 3 })).toEqual({ low: 0.02, high: 0.15 });
});

test('there are none of no units', () => {
  expect(bounds({ of: 0, notObservable: 0, made: 0, possible: 0 })).toBeNull();
});

test('more counted than there are is the caller’s mistake', () => {
  expect(() => bounds({ of: 2, notObservable: 1, made: 1, possible: 1 })).toThrow(RangeError);
});
