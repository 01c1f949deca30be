import { expect, test } from '@jest/globals';
import { figuresMended } from '../../src/text/tidying/misread-figures.js';

test.each([
  ['costs 1OO.OO pounds', 'costs 100.00 pounds'],
  ['£12O.OO, £2,50O and 1oo', '£120.00, £2,500 and 100'],
  ['l2 months, 2l weeks and 1O days', '12 months, 21 weeks and 10 days'],
  ['L2 MONTHS', '12 MONTHS'],
  ['L85.00 VS L34.00', '£85.00 VS £34.00'],
  ['until 2O/O3/2O28', 'until 20/03/2028'],
])('reads the figures of %s', (said, meant) => {
  expect(figuresMended(said)).toBe(meant);
  expect(meant).toHaveLength(said.length);
});

test.each(['SW1O 4AA', 'H2O', 'Il5', 'iPhone 12', 'exhibit LO1', 'l85.00', 'OIC', 'order'])(
  'leaves %s as it is',
  (said) => {
    expect(figuresMended(said)).toBe(said);
  },
);
