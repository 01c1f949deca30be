import type { OrderStatus } from '../clause.js';

/** Words that say what became of an order: a direction, a reach, and what takes them away. */
export interface StatusCue {
  readonly status: OrderStatus;
  readonly where: 'before' | 'after';
  readonly pattern: RegExp;
  readonly sought?: false;
  /** For a `before` cue: what stands on the other side of the order's name and takes the cue away. */
  readonly unlessAfter?: RegExp;
  /** For an `after` cue: what stands before the order's name and takes the cue away. */
  readonly unlessBefore?: RegExp;
  /** For a `before` cue: what must stand on the other side. */
  readonly onlyAfter?: RegExp;
  /** The court has decided: what was asked for no longer counts. */
  readonly decided?: true;
}
