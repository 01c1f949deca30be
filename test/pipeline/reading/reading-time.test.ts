import { expect, test } from '@jest/globals';
import { workedBetween } from '../../../src/pipeline/reading/reading-time.js';

const start = { wall: 1_000, cpu: 500 };

test.each([
  {
    told: 'alone on a quiet machine it works as the clock goes',
    wall: 60_000,
    cpu: 60_000,
    underWay: 1,
    worked: 60_000,
  },
  { told: 'a machine that does much else gives it less', wall: 60_000, cpu: 6_000, underWay: 1, worked: 6_000 },
  { told: 'two documents have a half each', wall: 60_000, cpu: 90_000, underWay: 2, worked: 45_000 },
  {
    told: 'what the rest of the program works does not make its clock run faster',
    wall: 60_000,
    cpu: 200_000,
    underWay: 2,
    worked: 60_000,
  },
  { told: 'waiting is no work', wall: 60_000, cpu: 0, underWay: 1, worked: 0 },
])('$told', ({ wall, cpu, underWay, worked }) => {
  expect(workedBetween(start, { wall: start.wall + wall, cpu: start.cpu + cpu }, underWay)).toBe(worked);
});
