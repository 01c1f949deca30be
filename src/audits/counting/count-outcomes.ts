import type { Outcome } from '../../law/results/outcome-strength.js';
import type { CountedUnit } from '../units/counted-unit.js';

const NONE: Readonly<Record<Outcome, number>> = {
  made_device: 0,
  made_images: 0,
  made_property_unstated: 0,
  made_device_basis_unstated: 0,
  deletion_direction_other: 0,
  deletion_term_in_restraining_order: 0,
  deletion_term_in_other_order: 0,
  given_up_without_order: 0,
  pending: 0,
  applied_for_outcome_unknown: 0,
  unclear: 0,
  refused: 0,
  explicitly_not_sought: 0,
  explicitly_not_made: 0,
  explicitly_returned: 0,
  quashed_on_appeal: 0,
  made_other_property: 0,
  none_recorded: 0,
  not_observable: 0,
};

/** How many units had each outcome; they sum to the units, for each has one. */
export function countOutcomes(units: readonly Pick<CountedUnit, 'outcome'>[]): Record<Outcome, number> {
  const counts = { ...NONE };
  for (const { outcome } of units) counts[outcome] += 1;
  return counts;
}
