import { expect, test } from '@jest/globals';
import { OUTCOMES, outcomeRank, strongestOutcome } from '../../src/law/results/outcome-strength.js';

test('outcomes stand in the order of strength agreed for counting', () => {
  expect(OUTCOMES.map((entry) => entry.outcome)).toEqual([
    'made_device',
    'made_images',
    'made_property_unstated',
    'made_device_basis_unstated',
    'deletion_direction_other',
    'deletion_term_in_restraining_order',
    'deletion_term_in_other_order',
    'given_up_without_order',
    'pending',
    'applied_for_outcome_unknown',
    'unclear',
    'refused',
    'explicitly_not_sought',
    'explicitly_not_made',
    'explicitly_returned',
    'quashed_on_appeal',
    'made_other_property',
    'none_recorded',
    'not_observable',
  ]);
});

test('the strongest of several wins', () => {
  expect(strongestOutcome(['refused', 'made_images', 'pending'])).toBe('made_images');
  expect(strongestOutcome(['none_recorded', 'made_other_property'])).toBe('made_other_property');
  expect(strongestOutcome([])).toBeNull();
  expect(outcomeRank('made_device')).toBeLessThan(outcomeRank('not_observable'));
});

test('no title says what the record does not show', () => {
  const banned = /allowed to keep|failed to|let off|did not ask/i;
  expect(OUTCOMES.filter((entry) => banned.test(entry.title))).toEqual([]);
});
