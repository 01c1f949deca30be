import type { LawChange } from '../../law/law-changes.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { newcombe, type Proportion } from '../../stats/intervals/newcombe.js';
import { oddsRatio } from '../../stats/intervals/odds-ratio.js';
import type { Interval } from '../../stats/rates/proportion.js';
import { fisher } from '../../stats/significance/fisher.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { NamedInterval } from './families.js';
import { likenessWarnings } from './likeness.js';

/** Two groups side by side. A unit in both is in neither here, and counted in `inBoth`. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly inBoth: number;
  readonly family: string;
  readonly counts: {
    readonly a: { readonly made: number; readonly of: number };
    readonly b: { readonly made: number; readonly of: number };
  };
  readonly difference: number | null;
  readonly interval: NamedInterval<'newcombe'> | null;
  readonly p: { readonly method: 'fisher'; readonly value: number } | null;
  /** Null is not calculable; a `ratio` of null is infinite, a `high` of null no upper limit. */
  readonly oddsRatio: {
    readonly method: 'conditional_exact';
    readonly level: number;
    readonly ratio: number | null;
    readonly low: number;
    readonly high: number | null;
    readonly sided: 'two' | 'upper' | 'lower';
  } | null;
  /** What interval and test allow to be said; the more cautious of the two decides. */
  readonly reading: 'differ' | 'no_difference_shown' | 'not_testable' | 'not_calculable';
  readonly warnings: readonly string[];
}

export interface NamedGroup {
  readonly group: string;
  readonly units: readonly CountedUnit[];
}

const FEW = 5;

/** Newcombe's interval and Fisher's test of one family in two groups made disjoint; what speaks against comparing stands in `warnings`. */
export function compareGroups(
  a: NamedGroup,
  b: NamedGroup,
  family: OrderFamily,
  breaks: readonly LawChange[],
): Comparison {
  const partsIn = (units: readonly CountedUnit[]) => new Set(units.flatMap((unit) => unit.parts));
  const [inA, inB] = [partsIn(a.units), partsIn(b.units)];
  const shares = (other: ReadonlySet<string>) => (unit: CountedUnit) => unit.parts.some((part) => other.has(part));
  const onlyA = a.units.filter((unit) => !shares(inB)(unit));
  const onlyB = b.units.filter((unit) => !shares(inA)(unit));
  const [countA, countB] = [count(onlyA, family), count(onlyB, family)];
  const found = newcombe(countA, countB);
  const p = fisher(countA, countB);
  return {
    a: a.group,
    b: b.group,
    inBoth: a.units.length - onlyA.length,
    family: family.name,
    counts: { a: countA, b: countB },
    difference: found?.difference ?? null,
    interval: found === null ? null : { method: 'newcombe', level: 0.95, ...found.interval },
    p: p === null ? null : { method: 'fisher', value: p },
    oddsRatio: oddsOf(countA, countB),
    reading: readingOf(found?.interval ?? null, p),
    warnings: [
      ...likenessWarnings(onlyA, onlyB),
      ...(found === null ? ['One of the groups has no unit whose results were seen: not calculable.'] : []),
      ...(found !== null && p === null ? ['None or all were made in both groups: not testable.'] : []),
      ...(few(countA) || few(countB)
        ? [`Fewer than ${FEW} made or not made in a group: read the exact intervals.`]
        : []),
      ...(found !== null && p !== null && excludesZero(found.interval) !== p < 0.05
        ? ['Interval and test disagree: take the cautious one.']
        : []),
      ...(onlyA.some((unit) => !unit.observed) || onlyB.some((unit) => !unit.observed)
        ? ['Units whose results were not seen are left out.']
        : []),
      ...(breaks.length > 0 ? ['The law or practice changed inside the period: see the breaks.'] : []),
      'The groups differ in the offences, in the powers used and in whether there is an image at all; devices can also be lost without a court’s order.',
    ],
  };
}

/** JSON has no infinity. */
function oddsOf(a: Proportion, b: Proportion): Comparison['oddsRatio'] {
  const found = oddsRatio(a, b);
  if (found === null) return null;
  const { ratio, low, high, sided, level } = found;
  const finite = (value: number) => (Number.isFinite(value) ? value : null);
  return { method: 'conditional_exact', level, ratio: finite(ratio), low, high: finite(high), sided };
}

function readingOf(interval: Interval | null, p: number | null): Comparison['reading'] {
  if (interval === null) return 'not_calculable';
  if (p === null) return 'not_testable';
  return excludesZero(interval) && p < 0.05 ? 'differ' : 'no_difference_shown';
}

function count(units: readonly CountedUnit[], family: OrderFamily): { readonly made: number; readonly of: number } {
  const observed = units.filter((unit) => unit.observed);
  return { made: observed.filter((unit) => membershipOf(unit, family) === 'in').length, of: observed.length };
}

function few({ made, of }: { readonly made: number; readonly of: number }): boolean {
  return made < FEW || of - made < FEW;
}

function excludesZero({ low, high }: Interval): boolean {
  return low > 0 || high < 0;
}
