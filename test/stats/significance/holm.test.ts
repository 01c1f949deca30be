import { expect, test } from '@jest/globals';
import { holm } from '../../../src/stats/significance/holm.js';

// R 4: p.adjust(values, "holm")
const FROM_R: readonly (readonly [values: readonly number[], adjusted: readonly number[]])[] = [
  [
    [0.01, 0.04, 0.03, 0.005],
    [0.03, 0.06, 0.06, 0.02],
  ],
  [
    [0.2, 0.5, 0.9],
    [0.6, 1, 1],
  ],
  [
    [0.01, 0.01, 0.04, 0.001, 0.8],
    [0.04, 0.04, 0.08, 0.005, 0.8],
  ],
  [[0.05], [0.05]],
  [[], []],
];

test.each(FROM_R)('%j agrees with R', (values, adjusted) => {
  expect(holm(values).map((value) => Number(value.toFixed(12)))).toEqual(adjusted);
});

test('earlier looks count as tests', () => {
  // R 4: p.adjust(c(0.01, 0.02), "holm", n = 5)
  expect(holm([0.01, 0.02], 3).map((value) => Number(value.toFixed(12)))).toEqual([0.05, 0.08]);
});
