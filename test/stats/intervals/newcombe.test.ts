import { describe, expect, test } from '@jest/globals';
import { newcombe } from '../../../src/stats/intervals/newcombe.js';

// R 4, method 10 written out over Wilson's limits: d - sqrt((pA - lowA)^2 + (highB - pB)^2), d + sqrt((highA - pA)^2 + (pB - lowB)^2)
const FROM_R: readonly (readonly [
  a: number,
  ofA: number,
  b: number,
  ofB: number,
  difference: number,
  low: number,
  high: number,
])[] = [
  [3, 98, 45, 60, -0.719387755102, -0.813797338989, -0.585041037988],
  [2, 98, 3, 98, -0.0102040816327, -0.0676978696241, 0.0446070415078],
  [1, 1, 0, 1, 1, -0.122108720682, 1],
  [0, 5, 5, 5, -1, -1, -0.38554900569],
  [1, 10, 2, 10, -0.1, -0.420536441641, 0.236224990908],
  [8, 10, 1, 10, 0.7, 0.265826609701, 0.865179666083],
  [0, 98, 1, 98, -0.0102040816327, -0.0555548099134, 0.0284400204294],
  [2, 98, 54, 98, -0.530612244898, -0.626456783813, -0.419664283906],
  [10, 20, 10, 20, 0, -0.283835478801, 0.283835478801],
  [12, 220, 110, 220, -0.445454545455, -0.51489991317, -0.369547295878],
  [1, 3, 2, 7, 0.047619047619, -0.399787099288, 0.54971251377],
  [5, 5, 1, 9, 0.888888888889, 0.346967461163, 0.980109112361],
  [30, 1000, 45, 1000, -0.015, -0.0321728628339, 0.00178649130658],
  [1, 100000, 9, 100000, -8e-5, -0.000161471991048, -1.6795162571e-5],
  [7, 14, 2, 16, 0.375, 0.0446062335003, 0.623860911751],
  [0, 20, 3, 20, -0.15, -0.360418864741, 0.0383963331263],
  [19, 20, 12, 20, 0.35, 0.090238775248, 0.567343486375],
  [100, 300, 130, 310, -0.0860215053763, -0.161420730373, -0.00910229345717],
  [3, 4, 1, 4, 0.5, -0.135488400583, 0.789083268085],
  [2, 98, 534, 13860, -0.0181199752628, -0.0332846055903, 0.0329468469932],
];

describe('newcombe', () => {
  test.each(FROM_R)('%d of %d less %d of %d agrees with R', (a, ofA, b, ofB, difference, low, high) => {
    const found = newcombe({ made: a, of: ofA }, { made: b, of: ofB });
    expect(found?.difference).toBeCloseTo(difference, 10);
    expect(found?.interval.low).toBeCloseTo(low, 10);
    expect(found?.interval.high).toBeCloseTo(high, 10);
  });

  test('Newcombe’s own example: 56 of 70 less 48 of 80 is 0.0524 to 0.3339', () => {
    // Newcombe, Stat Med 1998, table II (a), method 10.
    const found = newcombe({ made: 56, of: 70 }, { made: 48, of: 80 });
    expect(found?.interval.low).toBeCloseTo(0.0524, 4);
    expect(found?.interval.high).toBeCloseTo(0.3339, 4);
  });

  test('an empty group has no difference', () => {
    expect(newcombe({ made: 0, of: 0 }, { made: 1, of: 2 })).toBeNull();
    expect(newcombe({ made: 1, of: 2 }, { made: 0, of: 0 })).toBeNull();
  });
});
