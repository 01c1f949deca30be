/** What happened in a unit about the device and the images, strongest first, each with the words a report uses (counting.md 2). */
export const OUTCOMES = [
  { outcome: 'made_device', title: 'order made to take a device' },
  { outcome: 'made_images', title: 'order made to take the images' },
  { outcome: 'made_property_unstated', title: 'order made, property not stated' },
  { outcome: 'made_device_basis_unstated', title: 'device or prints ordered destroyed, power not stated' },
  { outcome: 'deletion_direction_other', title: 'told to delete or wipe, without an order over property' },
  { outcome: 'deletion_term_in_restraining_order', title: 'deletion required by a restraining order' },
  { outcome: 'deletion_term_in_other_order', title: 'deletion required by another order' },
  { outcome: 'given_up_without_order', title: 'given up by disclaimer, consent or undertaking, no order' },
  { outcome: 'pending', title: 'put off to another day' },
  { outcome: 'applied_for_outcome_unknown', title: 'asked for, outcome not recorded' },
  { outcome: 'unclear', title: 'recorded, and unclear' },
  { outcome: 'refused', title: 'recorded as refused' },
  { outcome: 'explicitly_not_sought', title: 'recorded as not sought' },
  { outcome: 'explicitly_not_made', title: 'recorded as not made' },
  { outcome: 'explicitly_returned', title: 'property recorded as returned' },
  { outcome: 'quashed_on_appeal', title: 'made and quashed on appeal' },
  { outcome: 'made_other_property', title: 'order made over other property only' },
  { outcome: 'none_recorded', title: 'none recorded' },
  { outcome: 'not_observable', title: 'results not seen' },
] as const;

export type Outcome = (typeof OUTCOMES)[number]['outcome'];

/** Place in the order of strength: 0 is the strongest. */
export function outcomeRank(outcome: Outcome): number {
  return OUTCOMES.findIndex((entry) => entry.outcome === outcome);
}

/** Whether it rests on an order or a direction of the court, and not on a request, a refusal or silence. */
export function restsOnOrder(outcome: Outcome): boolean {
  return /^(?:made|deletion)_/.test(outcome);
}

/** The strongest of several outcomes; null of none. */
export function strongestOutcome(outcomes: readonly Outcome[]): Outcome | null {
  return OUTCOMES.find((entry) => outcomes.includes(entry.outcome))?.outcome ?? null;
}
