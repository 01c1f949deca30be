import type { Membership } from './membership.js';
import type { OrderToJudge } from './order-to-judge.js';

export type OrderFamilyName =
  | 'deprivation'
  | 'loss_of_device_or_images'
  | 'any_deletion'
  | 'police_trigger'
  | 'restraining_order'
  | 'no_posting'
  | 'request_recorded';

/** A question put to each order of a unit: does it count? A family is no set of outcomes (counting.md 3). */
export interface OrderFamily {
  readonly name: OrderFamilyName;
  /** A few words for a table's row. */
  readonly title: string;
  /** What it counts, in a sentence for the report. */
  readonly counts: string;
  /** What it is an order over: the property, or the person to be protected. */
  readonly about: 'device_or_images' | 'protection';
  readonly judges: (order: OrderToJudge) => Membership;
  /** What is counted is seldom recorded: the count is a floor, of every clause and not only of those that stand, and no upper bound is known. */
  readonly floor?: true;
  /** The wider family that holds every order this one holds. */
  readonly within?: OrderFamilyName;
  /** The family a second rate is printed of: `no_posting` of the restraining orders. */
  readonly ofThose?: OrderFamilyName;
  readonly examples: readonly OrderExample[];
}

/** An order in short: fields not given are empty, null or false. The test runs each. */
export interface OrderExample {
  readonly order: Partial<OrderToJudge> & { readonly type: string; readonly status: string };
  readonly is: Membership;
  readonly why: string;
}
