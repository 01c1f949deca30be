import type { Membership } from './membership.js';
import type { OrderToJudge } from './order-to-judge.js';

/** Result code of a restraining order on acquittal, whatever its text leaves out. */
const ON_ACQUITTAL_CODE = '3260';

/**
 * Whether an order was made: `in`; whether it may have been, the record leaving it open: `possible`; else `out`.
 * On acquittal, varied, extended, continued, refused, quashed and the like are `out`, and so is every order that is only an application
 * about an earlier one: a granted variation does not say that an order was made (counting.md 1; contract 2.3, rule 11).
 */
export function wasMade(order: OrderToJudge): Membership {
  if (order.application !== null || isOnAcquittal(order)) return 'out';
  switch (order.status) {
    case 'made':
      return 'in';
    case 'applied_for':
    case 'pending':
    case 'unclear':
    case 'interim':
      return 'possible';
    default:
      return 'out';
  }
}

function isOnAcquittal(order: OrderToJudge): boolean {
  return order.on === 'acquittal' || (order.on === null && order.codes.includes(ON_ACQUITTAL_CODE));
}
