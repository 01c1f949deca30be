import type { CaseOrder } from '../cases/defendant-case.js';
import { type Membership, strongest } from '../law/membership.js';
import type { OrderFamily } from '../law/order-families.js';
import type { Unit } from './eligible.js';
import { attributionOf, effectiveOrders, outcomeOf, type UnitOutcome } from './outcome.js';

/** A unit with its outcome, as families count it. */
export interface JudgedUnit extends UnitOutcome {
  readonly unit: Unit;
  readonly observed: boolean;
  readonly orders: readonly CaseOrder[];
}

export function judgeUnit(unit: Unit): JudgedUnit {
  const outcome = outcomeOf(unit);
  return { ...outcome, unit, observed: outcome.outcome !== 'not_observable', orders: effectiveOrders(unit) };
}

/** What a family says of a unit: made, possible, or not. Words no rule read may hold any order, so they leave every family possible but the one that goes by codes. */
export function membershipOf({ unit, orders }: JudgedUnit, family: OrderFamily): Membership {
  const unread: Membership = unit.unread.length > 0 && family.name !== 'police_trigger' ? 'possible' : 'out';
  return strongest(unread, ...judgedOrders(unit, orders, family).map(family.judges));
}

/** A request stays on record when a decision has taken its place; everything else is judged by what stands. */
function judgedOrders(unit: Unit, effective: readonly CaseOrder[], { floor }: OrderFamily): readonly CaseOrder[] {
  return floor === true ? unit.orders.filter(({ onBreach }) => onBreach !== true) : effective;
}

/** Whether every order of the family was recorded on an offence outside the group. */
export function onlyOnOtherOffence({ unit, orders }: JudgedUnit, family: OrderFamily): boolean {
  const counting = judgedOrders(unit, orders, family).filter((order) => family.judges(order) === 'in');
  return counting.length > 0 && counting.every((order) => attributionOf(unit, order) === 'other_offence');
}
