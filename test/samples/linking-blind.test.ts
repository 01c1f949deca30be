import { expect, test } from '@jest/globals';
import { scoreLinking } from '../../scripts/score-linking.js';

test('hearings of the set written before the rules were read are joined with precision of 0.999 and recall of 0.97', () => {
  const score = scoreLinking('samples/linking-blind');
  expect(score.defendantCases).toBeGreaterThanOrEqual(120);
  expect(score.precision).toBeGreaterThanOrEqual(0.999);
  expect(score.recall).toBeGreaterThanOrEqual(0.97);
});
