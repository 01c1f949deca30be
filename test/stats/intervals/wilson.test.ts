import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wilson } from '../../../src/stats/intervals/wilson.js';
import { near } from '../near.js';

// R 4: prop.test(made, of, correct = FALSE)$conf.int
const FROM_R: readonly (readonly [made: number, of: number, low: number, high: number])[] = [
  [0, 1, 0, 0.793450685623],
  [1, 1, 0.206549314377, 1],
  [0, 5, 0, 0.434482464783],
  [5, 5, 0.565517535217, 1],
  [1, 3, 0.0614919447204, 0.792340399198],
  [1, 7, 0.0256796243447, 0.513127829274],
  [3, 10, 0.107791267406, 0.603221852539],
  [9, 10, 0.595849973205, 0.982123786905],
  [49, 50, 0.895045564104, 0.996460740728],
  [0, 98, 0, 0.0377199901217],
  [1, 98, 0.0018035477568, 0.0555548099134],
  [2, 98, 0.00561461415503, 0.0713821110637],
  [3, 98, 0.0104648910825, 0.0861702016848],
  [54, 98, 0.452475460581, 0.645716377162],
  [98, 98, 0.962280009878, 1],
  [17, 54, 0.206792806601, 0.447434448248],
  [50, 100, 0.403831530366, 0.596168469634],
  [534, 13860, 0.0354496679374, 0.0418623427347],
  [1, 1000000, 1.76524576745e-7, 5.66491180431e-6],
  [2385, 4762, 0.486643904412, 0.515034707869],
  [123456, 1000000, 0.122812696531, 0.124102196414],
];

// To the digits printed in the project's design, worked out apart from this code.
const PRINTED: readonly (readonly [made: number, of: number, low: number, high: number])[] = [
  [54, 98, 0.4525, 0.6457],
  [17, 98, 0.1112, 0.2604],
  [17, 54, 0.2068, 0.4474],
  [534, 13860, 0.0354, 0.0419],
  [12, 220, 0.0315, 0.0929],
  [110, 220, 0.4345, 0.5655],
  [2385, 4762, 0.4866, 0.515],
];

describe('wilson', () => {
  test.each(FROM_R)('%d of %d agrees with R', (made, of, low, high) => {
    const interval = wilson(made, of);
    expect(near(interval?.low ?? Number.NaN, low, 2e-9)).toBe(true);
    expect(near(interval?.high ?? Number.NaN, high, 2e-9)).toBe(true);
  });

  test.each(PRINTED)('%d of %d agrees with the printed figures', (made, of, low, high) => {
    expect(wilson(made, of)?.low).toBeCloseTo(low, 4);
    expect(wilson(made, of)?.high).toBeCloseTo(high, 4);
  });

  test('nothing of nothing has no interval', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  test('more made than there are is the caller’s mistake', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(-1, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
    expect(() => wilson(1, 2, 95)).toThrow(RangeError);
  });

  test('holds the share itself and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const of = Math.max(a, b) + 1;
        const made = Math.min(a, b);
        const interval = wilson(made, of);
        expect(interval).not.toBeNull();
        const { low, high } = interval ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(made / of);
        expect(high).toBeGreaterThanOrEqual(made / of);
      }),
    );
  });
});
