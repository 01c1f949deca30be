import type { CaseLine } from '../accounts/case-line.js';
import type { CaseOrder } from '../defendant-case.js';
import { concernsSame } from '../standing/supersede-orders.js';
import { telling } from './amended-accounts.js';
import { type Amendment, amendedFields, type Telling } from './amendment.js';

/** What can be changed by a later decision. */
const STOOD: ReadonlySet<CaseOrder['status']> = new Set(['made', 'interim', 'varied', 'extended']);
/** What changes an order whether or not it was seen made. */
const CHANGES: ReadonlySet<CaseOrder['status']> = new Set(['varied', 'extended', 'discharged', 'quashed']);

const ENDS: ReadonlySet<CaseOrder['status']> = new Set(['discharged', 'quashed', 'refused', 'not_made']);

/** The orders that a later decision of another day varied, extended, ended or made anew, with what they were. */
export function amendedOrders(orders: readonly CaseOrder[], lines: readonly CaseLine[]): readonly Amendment[] {
  return orders.flatMap((later) => {
    const before = orders
      .filter((order) => STOOD.has(order.status) && order.type === later.type && isBefore(order, later))
      .filter((order) => concernsSame(order, later))
      .reduce<CaseOrder | null>((last, one) => (last === null || isBefore(last, one) ? one : last), null);
    const isChange = CHANGES.has(later.status) && later.application === null;
    if (!isChange && before?.supersededBy !== later.id) return [];
    return [
      {
        why: 'later_decision',
        change: before === null ? 'came' : ENDS.has(later.status) ? 'gone' : 'changed',
        kind: 'order',
        type: later.type,
        offenceIds: later.offenceIds.length > 0 ? later.offenceIds : (before?.offenceIds ?? []),
        fields: amendedFields(before === null ? {} : fieldsOf(before), fieldsOf(later)),
        from: before === null ? null : tellingOf(before.clauseIds, lines),
        to: tellingOf(later.clauseIds, lines),
      } satisfies Amendment,
    ];
  });
}

/** Where the first of these clauses is told. */
export function tellingOf(clauseIds: readonly string[], lines: readonly CaseLine[]): Telling | null {
  const line = lines.find(({ clause }) => clauseIds.includes(clause.id));
  return line === undefined ? null : telling(line.at, line.result);
}

function isBefore(a: CaseOrder, b: CaseOrder): boolean {
  return a.decidedOn !== null && b.decidedOn !== null && a.decidedOn < b.decidedOn;
}

function fieldsOf({ status, property, power, terms, period, until, untilFurtherOrder, destroy, wipe }: CaseOrder) {
  const named = property.filter((one) => one !== 'unspecified');
  return { status, property: named, power, terms, period, until, untilFurtherOrder, destroy, wipe };
}
