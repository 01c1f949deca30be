import type { OrderFamily } from '../../law/orders/order-families.js';
import { mcnemar } from '../../stats/significance/mcnemar.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';

/** Two families on the same units: they are paired, so McNemar's exact test and no test of two groups (counting.md 4). */
export interface FamilyPair {
  readonly a: string;
  readonly b: string;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
  /** Null is "not testable": no unit tells the two apart. */
  readonly p: { readonly method: 'mcnemar'; readonly value: number } | null;
}

/** Every two families of an audit, counted together over the units whose results were seen. */
export function familyPairs(families: readonly OrderFamily[], units: readonly CountedUnit[]): readonly FamilyPair[] {
  const observed = units.filter((unit) => unit.observed);
  const counted = families.map((family) => ({
    name: family.name,
    made: observed.map((unit) => membershipOf(unit, family) === 'in'),
  }));
  return counted.flatMap((a, index) =>
    counted.slice(index + 1).map((b) => {
      const times = (inA: boolean, inB: boolean) =>
        a.made.filter((made, at) => made === inA && b.made[at] === inB).length;
      const [onlyA, onlyB] = [times(true, false), times(false, true)];
      const p = mcnemar(onlyA, onlyB);
      return {
        a: a.name,
        b: b.name,
        both: times(true, true),
        onlyA,
        onlyB,
        neither: times(false, false),
        p: p === null ? null : { method: 'mcnemar' as const, value: p },
      };
    }),
  );
}
