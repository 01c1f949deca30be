import type { OrderStatus } from '../../facts/clause.js';
import type { CaseOrder } from '../defendant-case.js';

/**
 * What each decision takes the place of, where it concerns the same kind of order and the same property (counting.md 2).
 * A variation changes an order that was made and leaves it made; an application withdrawn ends the application alone;
 * `continued`, `breached`, `applied_for` and `unclear` decide nothing.
 */
const REPLACES: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  made: ['applied_for', 'pending', 'unclear', 'made', 'varied', 'interim'],
  interim: ['applied_for', 'pending', 'unclear'],
  varied: ['applied_for', 'pending', 'unclear', 'varied'],
  extended: ['applied_for', 'pending', 'unclear', 'varied'],
  discharged: ['applied_for', 'pending', 'unclear', 'made', 'varied', 'interim'],
  quashed: ['applied_for', 'pending', 'unclear', 'made', 'varied', 'interim'],
  refused: ['applied_for', 'pending', 'unclear', 'made', 'varied', 'interim'],
  not_made: ['applied_for', 'pending', 'unclear', 'made', 'varied', 'interim'],
  withdrawn: ['applied_for', 'pending', 'unclear'],
  pending: ['applied_for', 'unclear', 'pending'],
  continued: [],
  breached: [],
  applied_for: [],
  unclear: [],
};

/** Marks each order that a later decision of the same case replaced. On one day only an application gives way to its decision. */
export function supersedeOrders(orders: readonly CaseOrder[]): readonly CaseOrder[] {
  return orders.map((order) => {
    if (order.supersededBy !== null) return order;
    const later = orders.filter((other) => other.id !== order.id && replaces(other, order));
    const last = later.reduce<CaseOrder | null>(
      (latest, one) => (latest === null || comesAfter(one, latest) ? one : latest),
      null,
    );
    return last === null ? order : { ...order, supersededBy: last.id };
  });
}

function replaces(later: CaseOrder, earlier: CaseOrder): boolean {
  if (later.type !== earlier.type || later.supersededBy !== null || !REPLACES[later.status].includes(earlier.status))
    return false;
  if (!concernsSame(later, earlier) || leavesStanding(later, earlier)) return false;
  const aboutChange = later.application !== null && later.status !== 'made';
  if (aboutChange && earlier.application === null) return false;
  if (later.decidedOn === null || earlier.decidedOn === null) return false;
  if (later.decidedOn > earlier.decidedOn) return true;
  return later.decidedOn === earlier.decidedOn && earlier.status === 'applied_for' && later.status !== 'pending';
}

/** Property not stated can be any. */
export function concernsSame(a: CaseOrder, b: CaseOrder): boolean {
  return isOpen(a) || isOpen(b) || a.property.some((one) => b.property.includes(one));
}

/** Ends an order that was made, whatever it says of the property: there has to be one to end. */
const ENDS: ReadonlySet<OrderStatus> = new Set(['discharged', 'quashed']);

/**
 * An order over property that is named is not undone by a later day's decision on property that nobody names: "Application for a
 * deprivation order refused" may be about another device, and the photographs stay taken. Nor does what is ordered at a hearing
 * about breach, which is in no figure, take out of them what was ordered at the sentence (counting.md 1).
 */
function leavesStanding(later: CaseOrder, earlier: CaseOrder): boolean {
  if (ENDS.has(later.status)) return false;
  if (later.onBreach === true && earlier.onBreach !== true) return true;
  const wasMade = earlier.status === 'made' || earlier.status === 'varied' || earlier.status === 'interim';
  return wasMade && !isOpen(earlier) && isOpen(later);
}

function isOpen({ property }: CaseOrder): boolean {
  return property.length === 0 || property.includes('unspecified');
}

function comesAfter(a: CaseOrder, b: CaseOrder): boolean {
  return (a.decidedOn ?? '') > (b.decidedOn ?? '') || (a.decidedOn === b.decidedOn && a.id > b.id);
}
