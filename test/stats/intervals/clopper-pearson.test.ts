import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clopperPearson } from '../../../src/stats/intervals/clopper-pearson.js';
import { near } from '../near.js';

// R 4: binom.test(made, of)$conf.int
const FROM_R: readonly (readonly [made: number, of: number, low: number, high: number])[] = [
  [0, 1, 0, 0.975],
  [1, 1, 0.025, 1],
  [0, 5, 0, 0.521823750105],
  [5, 5, 0.478176249895, 1],
  [1, 3, 0.00840375865961, 0.90570067595],
  [1, 7, 0.0036102968619, 0.578723197043],
  [3, 10, 0.0667395111777, 0.65245285006],
  [9, 10, 0.554983882972, 0.997471421456],
  [49, 50, 0.893530454289, 0.999493772017],
  [0, 98, 0, 0.0369419870352],
  [1, 98, 0.000258311611241, 0.0555449716633],
  [2, 98, 0.00248114987873, 0.0717820571701],
  [3, 98, 0.00635802571746, 0.0868630088778],
  [54, 98, 0.447206909032, 0.65166752626],
  [98, 98, 0.963058012965, 1],
  [17, 54, 0.195239411003, 0.455523994873],
  [50, 100, 0.398321129503, 0.601678870497],
  [534, 13860, 0.0353850450212, 0.041866806366],
  [1, 1000000, 2.53178076638e-8, 5.57163065517e-6],
  [2385, 4762, 0.48653701645, 0.515141919212],
  [123456, 1000000, 0.12281184163, 0.124102340277],
];

// R 4: binom.test(made, of, conf.level = 0.99)$conf.int
const FROM_R_AT_99: readonly (readonly [made: number, of: number, low: number, high: number])[] = [
  [2, 98, 0.00106093378163, 0.0911882892261],
  [0, 98, 0, 0.0526289657736],
  [3, 10, 0.0370072210962, 0.735113985287],
];

describe('clopperPearson', () => {
  test.each(FROM_R)('%d of %d agrees with R', (made, of, low, high) => {
    const interval = clopperPearson(made, of);
    expect(near(interval?.low ?? Number.NaN, low, 1e-8)).toBe(true);
    expect(near(interval?.high ?? Number.NaN, high, 1e-8)).toBe(true);
  });

  test.each(FROM_R_AT_99)('%d of %d at 99 %% agrees with R', (made, of, low, high) => {
    const interval = clopperPearson(made, of, 0.99);
    expect(near(interval?.low ?? Number.NaN, low, 1e-8)).toBe(true);
    expect(near(interval?.high ?? Number.NaN, high, 1e-8)).toBe(true);
  });

  test('nothing of nothing has no interval', () => {
    expect(clopperPearson(0, 0)).toBeNull();
  });

  test('made and not made mirror each other', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (made, rest) => {
        fc.pre(made + rest > 0);
        const one = clopperPearson(made, made + rest);
        const other = clopperPearson(rest, made + rest);
        expect(one?.low).toBeCloseTo(1 - (other?.high ?? Number.NaN), 10);
      }),
      { numRuns: 50 },
    );
  });
});
