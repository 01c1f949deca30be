import { describe, expect, test } from '@jest/globals';
import { cochranArmitage } from '../../../src/stats/significance/cochran-armitage.js';
import { near } from '../near.js';

const MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const groups = (scores: readonly number[], made: readonly number[], of: readonly number[]) =>
  scores.map((score, at) => ({ score, made: made[at] ?? 0, of: of[at] ?? 0 }));

describe('trend in proportions', () => {
  // R 4: every table with these margins listed, dhyper-weighted, those at least as far from the expected sum of scores
  test.each([
    [[0, 31, 61, 92], [1, 2, 4, 6], [20, 22, 19, 21], 0.0268842681444994, 'up'],
    [[0, 31, 61, 92], [6, 4, 2, 1], [20, 22, 19, 21], 0.0227445570747477, 'down'],
    [[0, 1, 2], [3, 0, 3], [10, 10, 10], 1, 'none'],
    [[0, 10, 11, 200], [0, 0, 1, 2], [5, 6, 7, 8], 0.0969230769230769, 'up'],
    [[0, 31], [1, 6], [20, 22], 0.0961158156280112, 'up'],
  ])('days %j, %j of %j', (scores, made, of, p, direction) => {
    const trend = cochranArmitage(groups(scores, made, of));
    expect([trend?.method, trend?.direction]).toEqual(['exact', direction]);
    expect(near(trend?.p ?? 0, p)).toBe(true);
  });

  // R 4: prop.trend.test(made, rep(300, 12), MONTHS)
  test.each([
    [[40, 52, 66, 70, 91, 95, 120, 118, 130, 141, 150, 166], 2.27200848466294e-59],
    [[40, 52, 66, 70, 81, 75, 80, 78, 80, 71, 70, 66], 0.00260942811971634],
  ])('too many tables to go through: %j', (made, p) => {
    const trend = cochranArmitage(groups(MONTHS, made, Array(12).fill(300)));
    expect(trend).toMatchObject({ method: 'normal', direction: 'up' });
    expect(near(trend?.p ?? 0, p, 1e-8)).toBe(true);
  });

  test('where the days begin, and in what order they come, changes nothing', () => {
    const some = groups([0, 31, 61, 92], [1, 2, 4, 6], [20, 22, 19, 21]);
    const later = some.map((group) => ({ ...group, score: group.score + 20_000 })).reverse();
    expect(cochranArmitage(later)?.p).toBeCloseTo(cochranArmitage(some)?.p ?? 0, 12);
  });

  test('a year of months with ten made among a hundred is still exact', () => {
    const trend = cochranArmitage(groups(MONTHS, [0, 1, 0, 0, 1, 1, 0, 1, 1, 2, 1, 2], Array(12).fill(9)));
    expect(trend?.method).toBe('exact');
  });

  test.each([
    [
      [0, 31],
      [0, 0],
      [5, 5],
    ],
    [
      [0, 31],
      [5, 5],
      [5, 5],
    ],
    [
      [7, 7],
      [1, 3],
      [5, 5],
    ],
    [
      [0, 31],
      [1, 0],
      [5, 0],
    ],
    [[], [], []],
  ])('is not testable: days %j, %j of %j', (scores, made, of) => {
    expect(cochranArmitage(groups(scores, made, of))).toBeNull();
  });

  test('scores are whole', () => {
    expect(() => cochranArmitage(groups([0.5, 1], [1, 2], [5, 5]))).toThrow(RangeError);
  });
});
