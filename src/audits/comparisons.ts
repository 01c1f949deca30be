import type { LawChange } from '../law/law-changes.js';
import type { OrderFamily } from '../law/order-families.js';
import { fisher } from '../stats/fisher.js';
import { newcombe } from '../stats/newcombe.js';
import type { NamedInterval } from './families.js';
import { type JudgedUnit, membershipOf } from './judged-unit.js';

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
  readonly warnings: readonly string[];
}

export interface NamedGroup {
  readonly group: string;
  readonly units: readonly JudgedUnit[];
}

const FEW = 5;

/** Newcombe's interval and Fisher's test of one family in two groups made disjoint; what speaks against comparing stands in `warnings`. */
export function compareGroups(
  a: NamedGroup,
  b: NamedGroup,
  family: OrderFamily,
  breaks: readonly LawChange[],
): Comparison {
  const cases = (units: readonly JudgedUnit[]) => new Set(units.flatMap(({ unit }) => unit.cases.map(({ id }) => id)));
  const [inA, inB] = [cases(a.units), cases(b.units)];
  const shares = (other: ReadonlySet<string>) => (judged: JudgedUnit) =>
    judged.unit.cases.some(({ id }) => other.has(id));
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
    warnings: [
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

function count(units: readonly JudgedUnit[], family: OrderFamily): { readonly made: number; readonly of: number } {
  const observed = units.filter((unit) => unit.observed);
  return { made: observed.filter((unit) => membershipOf(unit, family) === 'in').length, of: observed.length };
}

function few({ made, of }: { readonly made: number; readonly of: number }): boolean {
  return made < FEW || of - made < FEW;
}

function excludesZero({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low > 0 || high < 0;
}
