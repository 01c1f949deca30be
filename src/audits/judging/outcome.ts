import type { CaseOrder } from '../../cases/defendant-case.js';
import type { OrderToJudge } from '../../law/orders/order-to-judge.js';
import { bitesOnDeviceOrImages } from '../../law/orders/property-taken.js';
import { type Outcome, outcomeRank, strongestOutcome } from '../../law/results/outcome-strength.js';
import type { Unit } from '../units/unit.js';

/** What happened in a unit about the device and the images: one value, and what else was recorded beside it. */
export interface UnitOutcome {
  readonly outcome: Outcome;
  /** The order it rests on; null where it rests on none. */
  readonly order: CaseOrder | null;
  /** Mixed results: refused or returned for part of the property. */
  readonly alsoRefused: boolean;
  readonly alsoReturned: boolean;
  /** Where the deciding order was recorded; null where there is none. */
  readonly attribution: 'in_group' | 'other_offence' | 'case' | null;
  /** Days from the sentence to the order, where it came later. */
  readonly daysAfterSentence: number | null;
}

/** The orders a unit is judged by: what no later decision replaced, and nothing from a hearing about breach of an order. */
export function effectiveOrders(unit: Unit): readonly CaseOrder[] {
  return unit.orders.filter((order) => order.supersededBy === null && order.onBreach !== true);
}

/** The strongest of what was recorded, after later decisions have replaced earlier ones (counting.md 2). */
export function outcomeOf(unit: Unit): UnitOutcome {
  const judged = effectiveOrders(unit).flatMap((order) => {
    const outcome = outcomeOfOrder(order);
    return outcome === null ? [] : [{ order, outcome }];
  });
  const silent: readonly Outcome[] =
    unit.unread.length > 0 ? ['unclear'] : [unit.complete ? 'none_recorded' : 'not_observable'];
  const outcome = strongestOutcome([...judged.map((one) => one.outcome), ...silent]) ?? 'not_observable';
  const order = judged.find((one) => one.outcome === outcome)?.order ?? null;
  const beside = (other: Outcome) =>
    outcome !== other && outcomeRank(outcome) < outcomeRank(other) && judged.some((one) => one.outcome === other);
  return {
    outcome,
    order,
    alsoRefused: beside('refused'),
    alsoReturned: beside('explicitly_returned'),
    attribution: order === null ? null : attributionOf(unit, order),
    daysAfterSentence: order === null ? null : daysAfter(unit.on, order),
  };
}

/** Whether an order stands on an offence of the unit's group, on another offence, or on the case as a whole. */
export function attributionOf(unit: Unit, order: CaseOrder): 'in_group' | 'other_offence' | 'case' {
  if (order.offenceIds.length === 0) return 'case';
  return unit.offences.some(({ id }) => order.offenceIds.includes(id)) ? 'in_group' : 'other_offence';
}

/** Of an order quashed none: what came later undid it. */
function daysAfter(sentence: string, { status, decidedOn }: CaseOrder): number | null {
  if (status === 'quashed' || decidedOn === null || decidedOn <= sentence) return null;
  return Math.round((Date.parse(decidedOn) - Date.parse(sentence)) / 86_400_000);
}

/** Kinds by which a court rules on the property itself. */
const ON_PROPERTY: ReadonlySet<string> = new Set([
  'deprivation',
  'forfeiture',
  'deletion_direction',
  'surrender_direction',
  'unspecified_application',
]);

/** Handed over without the court ordering it. */
const GIVEN_UP: ReadonlySet<string> = new Set([
  'disclaimer',
  'undertaking',
  'consent_to_forfeiture',
  'voluntary_surrender',
  'property_disclaimer',
]);

/** What one order alone would make of a unit; null where it says nothing of device or images. */
function outcomeOfOrder(order: OrderToJudge & { readonly sought?: boolean | null }): Outcome | null {
  if (order.application !== null || order.on === 'acquittal') return null;
  const bites = bitesOnDeviceOrImages(order);
  if (order.status === 'made') return made(order, bites);
  if (!ON_PROPERTY.has(order.type) || bites === 'out') return null;
  if (order.type === 'unspecified_application') return order.status === 'withdrawn' ? null : 'unclear';
  switch (order.status) {
    case 'pending':
    case 'interim':
      return 'pending';
    case 'applied_for':
      return 'applied_for_outcome_unknown';
    case 'unclear':
      return 'unclear';
    case 'refused':
      return 'refused';
    case 'not_made':
      return order.sought === false ? 'explicitly_not_sought' : 'explicitly_not_made';
    case 'withdrawn':
      return 'explicitly_not_made';
    case 'quashed':
      return 'quashed_on_appeal';
    default:
      return null;
  }
}

function made(order: OrderToJudge, bites: 'in' | 'possible' | 'out'): Outcome | null {
  switch (order.type) {
    case 'deprivation':
    case 'forfeiture':
      return taken(order, bites);
    case 'deletion_direction':
      if (bites === 'out') return order.destroy ? 'made_other_property' : null;
      if (!order.destroy) return 'deletion_direction_other';
      return bites === 'in' ? 'made_device_basis_unstated' : 'made_property_unstated';
    case 'surrender_direction':
      return bites === 'out' ? null : 'pending';
    case 'property_return':
      return bites === 'out' ? null : 'explicitly_returned';
    case 'unspecified_application':
      return bites === 'out' ? null : 'unclear';
    case 'restraining_order':
      return order.terms.includes('delete_images') ? 'deletion_term_in_restraining_order' : null;
    case 'shpo':
      return null;
    default:
      if (GIVEN_UP.has(order.type)) return bites === 'out' ? null : 'given_up_without_order';
      return order.terms.includes('delete_images') ? 'deletion_term_in_other_order' : null;
  }
}

function taken(order: OrderToJudge, bites: 'in' | 'possible' | 'out'): Outcome {
  if (bites === 'out') return 'made_other_property';
  if (bites === 'possible') return 'made_property_unstated';
  return order.property.includes('device') ? 'made_device' : 'made_images';
}
