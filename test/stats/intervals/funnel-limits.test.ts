import { describe, expect, test } from '@jest/globals';
import { funnelLimits, unitsNeeded } from '../../../src/stats/intervals/funnel-limits.js';

// R 4: qbinom((1 - level) / 2, of, chance) and qbinom((1 + level) / 2, of, chance)
const FROM_R: readonly (readonly [units: number, chance: number, level: number, low: number, high: number])[] = [
  [100, 0.5, 0.95, 40, 60],
  [20, 0.5, 0.95, 6, 14],
  [50, 0.1, 0.95, 1, 9],
  [98, 0.0204, 0.95, 0, 5],
  [22, 0.55, 0.998, 5, 19],
  [250, 0.02, 0.95, 1, 10],
  [0, 0.5, 0.95, 0, 0],
  [1, 0.5, 0.95, 0, 1],
  [10, 0, 0.95, 0, 0],
  [10, 1, 0.95, 10, 10],
];

describe('limits of a funnel plot', () => {
  test.each(FROM_R)('%d units at %d, level %d: %d to %d', (units, chance, level, low, high) => {
    expect(funnelLimits(units, chance, level)).toEqual({ level, low, high });
  });

  test('the wider level never lies within the narrower', () => {
    for (const units of [5, 22, 98, 480]) {
      const [narrow, wide] = [funnelLimits(units, 0.55, 0.95), funnelLimits(units, 0.55, 0.998)];
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
    }
  });
});

describe('how many units a flag takes', () => {
  test.each([
    [0.02, 250],
    [0.55, 12],
    [0.5, 10],
    [0.98, 250],
    [0.1, 50],
  ])('at a rate of %d: %d', (chance, needed) => {
    expect(unitsNeeded(chance, 5)).toBe(needed);
  });

  test('none will do where none or all are made', () => {
    expect([unitsNeeded(0, 5), unitsNeeded(1, 5)]).toEqual([null, null]);
  });
});
