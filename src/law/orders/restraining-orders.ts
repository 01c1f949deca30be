import { type Membership, weakest } from './membership.js';
import { wasMade } from './order-stands.js';
import type { OrderToJudge } from './order-to-judge.js';

/** A restraining order made on conviction (s.360 Sentencing Act 2020; before 1 December 2020 s.5 Protection from Harassment Act 1997). */
export function restrainingOrder(order: OrderToJudge): Membership {
  if (order.type !== 'restraining_order') return 'out';
  if (order.status === 'made' && order.on === 'application') return 'out';
  return wasMade(order);
}

/** One whose terms forbid posting about a person; `possible` where the record gives no term at all. */
export function noPosting(order: OrderToJudge): Membership {
  return weakest(restrainingOrder(order), forbidsPosting(order));
}

function forbidsPosting(order: OrderToJudge): Membership {
  if (order.terms.includes('no_posting')) return 'in';
  return order.terms.length === 0 ? 'possible' : 'out';
}
