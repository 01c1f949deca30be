import { type Membership, weakest } from './membership.js';
import type { OrderToJudge } from './order-to-judge.js';
import { bitesOnDeviceOrImages } from './property-taken.js';

/** Kinds of order by which a device or images are lost. */
const OVER_PROPERTY: ReadonlySet<string> = new Set([
  'deprivation',
  'forfeiture',
  'deletion_direction',
  'unspecified_application',
]);

/**
 * Whether a record shows that a deprivation order, or another order over a device or images, was asked for: `in` where it speaks of an application, decided or not;
 * `possible` where it was put off or refused, or is unclear, for the court may raise an order itself. Requests are seldom recorded, so this
 * is a floor; an order made does not show that it was asked for.
 */
export function requestRecorded(order: OrderToJudge): Membership {
  if (order.application !== null || order.on === 'acquittal' || !OVER_PROPERTY.has(order.type)) return 'out';
  return weakest(asked(order), over(order));
}

/** An application for a deprivation order is a request, unless it is told to be over something else. */
function over(order: OrderToJudge): Membership {
  const bites = bitesOnDeviceOrImages(order);
  return order.type === 'deprivation' && bites === 'possible' ? 'in' : bites;
}

function asked({ type, status }: OrderToJudge): Membership {
  if (status === 'applied_for' || status === 'withdrawn') return 'in';
  if (type === 'unspecified_application' && status === 'refused') return 'in';
  return status === 'refused' || status === 'pending' || status === 'unclear' || type === 'unspecified_application'
    ? 'possible'
    : 'out';
}
