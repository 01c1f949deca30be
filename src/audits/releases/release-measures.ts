import type { OrderFamily } from '../../law/orders/order-families.js';

/** All units, or those of a family: the steps of a chain of nested families that are summed. */
export interface Measure {
  readonly family: string | null;
  readonly steps: readonly number[];
}

/** What is told of a cell, families nested narrowest first: a unit is of the step of its narrowest family, else of the last. */
export function measuresOf(
  chain: readonly OrderFamily[],
): readonly [everybody: Measure, ...families: readonly Measure[]] {
  const upTo = (last: number) => Array.from({ length: last + 1 }, (_, step) => step);
  return [
    { family: null, steps: upTo(chain.length) },
    ...chain.map(({ name }, index): Measure => ({ family: name, steps: upTo(index) })),
  ];
}
