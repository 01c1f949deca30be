import { describe, expect, test } from '@jest/globals';
import { oddsRatio } from '../../../src/stats/intervals/odds-ratio.js';
import { near } from '../near.js';

describe('odds ratios', () => {
  // R 4: the limits of fisher.test, its equations solved with uniroot(tol = 1e-14); fisher.test itself stops at four digits
  test.each([
    [2, 98, 28, 60, 0.95, (2 * 32) / (96 * 28), 0.0026766973891727, 0.1056431803575663],
    [7, 20, 3, 25, 0.95, (7 * 22) / (13 * 3), 0.717234308513963, 26.985105928723875],
    [54, 98, 10, 60, 0.95, (54 * 50) / (44 * 10), 2.65931590791934, 15.01203151356821],
    [5, 10, 5, 10, 0.9, 1, 0.166855964644862, 5.993193004088331],
  ])('%i of %i and %i of %i at %f', (madeA, ofA, madeB, ofB, level, ratio, low, high) => {
    const answer = oddsRatio({ made: madeA, of: ofA }, { made: madeB, of: ofB }, level);
    expect(answer).toMatchObject({ sided: 'two', level });
    expect([near(answer?.ratio ?? 0, ratio), near(answer?.low ?? 0, low), near(answer?.high ?? 0, high)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  // R 4: fisher.test(…, alternative = "less" | "greater"), solved as above; the third is 2 · 0.95 / 0.05
  test.each([
    [0, 98, 28, 60, 'upper', 0.040059912792105],
    [60, 60, 50, 98, 'lower', 17.3856868088023],
    [0, 1, 1, 2, 'upper', 38],
  ])('%i of %i and %i of %i keep one limit, %s, at the whole level', (madeA, ofA, madeB, ofB, sided, limit) => {
    const answer = oddsRatio({ made: madeA, of: ofA }, { made: madeB, of: ofB });
    const [zero, other] = sided === 'upper' ? [answer?.low, answer?.high] : [answer?.high, answer?.low];
    expect([answer?.sided, answer?.ratio, zero]).toEqual(
      sided === 'upper' ? ['upper', 0, 0] : ['lower', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    );
    expect(near(other ?? 0, limit)).toBe(true);
  });

  test.each([
    [0, 0, 3, 9],
    [0, 5, 0, 9],
    [5, 5, 9, 9],
  ])('%i of %i and %i of %i cannot be calculated', (madeA, ofA, madeB, ofB) => {
    expect(oddsRatio({ made: madeA, of: ofA }, { made: madeB, of: ofB })).toBeNull();
  });
});
