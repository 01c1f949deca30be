import { expect, test } from '@jest/globals';
import { roganGladen } from '../../../src/stats/intervals/rogan-gladen.js';
import { near } from '../near.js';

const p = (made: number, of: number) => ({ made, of });

// R 4, from the formulas of Lang and Reiczigel (2014), section 2; no package that has them is at hand
test.each([
  [p(54, 98), p(48, 50), p(95, 100), 0.95, 0.550571877102489, 0.438879298309575, 0.676184509119882],
  [p(2, 98), p(10, 10), p(199, 200), 0.95, 0.0154855912214131, 0, 0.076768840508385],
  [p(20, 400), p(30, 40), p(390, 400), 0.9, 0.0344827586206897, 0.00457321833407132, 0.0687420440783883],
])('%j counted, %j found, %j passed', (counted, found, passed, level, rate, low, high) => {
  const corrected = roganGladen(counted, { found, passed }, level);
  expect([
    near(corrected?.rate ?? -1, rate),
    near(corrected?.interval.low ?? -1, low),
    near(corrected?.interval.high ?? -1, high),
  ]).toEqual([true, true, true]);
});

test.each([
  ['nothing was counted', p(0, 0), p(9, 10), p(9, 10)],
  ['no positive was read', p(3, 10), p(0, 0), p(9, 10)],
  ['no negative was read', p(3, 10), p(9, 10), p(0, 0)],
  ['reading is a toss of a coin', p(3, 10), p(5, 10), p(5, 10)],
  ['more would be wrong than were counted', p(3, 300), p(9, 10), p(180, 200)],
])('is not calculable where %s', (_why, counted, found, passed) => {
  expect(roganGladen(counted, { found, passed })).toBeNull();
});
