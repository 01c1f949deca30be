import type { Finding, GroupFinding } from '../../audits/findings/finding-schema.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import type { Return } from '../../returns/return.js';
import { type Exact, over, whole } from '../figures/exact.js';

/** A figure that may be repeated: a count, or a part of a whole, and what it is. */
export interface PooledFigure {
  readonly words: string;
  readonly count: number;
  /** The whole it is a part of; null for a count on its own. */
  readonly of: number | null;
  /** A court, a month or a force that must be named near a figure of its own; null where the figure is of all. */
  readonly ofWhom: string | null;
  /** What is left of another figure: 44 of 98 where 54 of 98 are recorded. A fraction in words is never said of it. */
  readonly isRest?: true;
}

/** A share that is no ratio of counts: an end of an interval. */
export interface PooledShare {
  readonly words: string;
  readonly value: Exact;
}

export interface FigurePool {
  readonly figures: readonly PooledFigure[];
  readonly shares: readonly PooledShare[];
}

/** Every figure of findings and returns that a text may carry. */
export function figurePool(findings: readonly Finding[], returns: readonly (readonly Return[])[]): FigurePool {
  const groups = findings.flatMap((finding) =>
    finding.groups.map((group) => ({ group, named: `${finding.audit.name}, ${spoken(group.group)}` })),
  );
  return {
    figures: [
      ...groups.flatMap(({ group, named }) => ofGroup(group, named)),
      ...findings.flatMap(ofComparisons),
      ...returns.flatMap(ofReturns),
    ],
    shares: groups.flatMap(({ group, named }) => sharesOf(group, named)),
  };
}

function ofGroup(group: GroupFinding, named: string): readonly PooledFigure[] {
  const at = (words: string, count: number, of: number | null = null, ofWhom: string | null = null): PooledFigure => ({
    words: `${named}: ${words}`,
    count,
    of,
    ofWhom,
  });
  return [
    at('sentenced', group.of),
    ...(group.observed === group.of ? [] : [at('sentenced, with results seen', group.observed, group.of)]),
    ...group.families.flatMap((family) => [
      at(`${spoken(family.family)} recorded`, family.made, group.observed),
      at(`${spoken(family.family)} recorded`, family.made, group.of),
      {
        ...at(`no ${spoken(family.family)} recorded`, group.observed - family.made, group.observed),
        isRest: true as const,
      },
      ...(family.upper.made === family.made
        ? []
        : [at(`${spoken(family.family)}, at most`, family.upper.made, group.observed)]),
      ...(family.onOtherOffence === 0
        ? []
        : [at(`${spoken(family.family)} on another offence`, family.onOtherOffence)]),
      ...(family.within === undefined
        ? []
        : [at(`${spoken(family.family)}, of ${spoken(family.within.family)}`, family.within.made, family.within.of)]),
    ]),
    ...OUTCOMES.filter(({ outcome }) => group.outcomes[outcome] > 0).map(({ outcome, title }) =>
      at(title, group.outcomes[outcome], group.of),
    ),
    ...group.funnel.map(({ step, left }) => at(spoken(step), left)),
    ...Object.entries(group.breakdowns).flatMap(([by, rows = []]) =>
      rows.flatMap(({ key, of, observed, families }) => [
        at(`${spoken(by)} ${key}`, of, null, key),
        ...families.flatMap(({ family, made }) => [
          at(`${spoken(by)} ${key}, ${spoken(family)} recorded`, made, observed, key),
        ]),
      ]),
    ),
  ];
}

function ofComparisons({ audit, comparisons }: Finding): readonly PooledFigure[] {
  return comparisons.flatMap(({ a, b, family, counts }) =>
    [[a, counts.a] as const, [b, counts.b] as const].map(([group, { made, of }]) => ({
      words: `${audit.name}, ${spoken(group)}: ${spoken(family)} recorded`,
      count: made,
      of,
      ofWhom: null,
    })),
  );
}

function sharesOf({ families }: GroupFinding, named: string): readonly PooledShare[] {
  return families.flatMap(({ family, interval, exact, upper, bounds }) =>
    [interval, exact, upper.interval, bounds].flatMap((limits) =>
      limits === null
        ? []
        : [limits.low, limits.high].map((share) => ({
            words: `${named}: an end of an interval of ${spoken(family)}`,
            value: over(BigInt(Math.round(share * 1e12)), 1_000_000_000_000n),
          })),
    ),
  );
}

/** The counts of a table, and each with the count recorded of the same force, or with the total of its column. */
function ofReturns(returns: readonly Return[]): readonly PooledFigure[] {
  const counted = returns.flatMap((one) => (one.count === null ? [] : [{ ...one, count: one.count }]));
  const total = (label: boolean) =>
    counted.find((one) => one.isTotal && (label ? one.measure !== 'charged' : one.measure === 'recorded'));
  return counted.flatMap((one) => {
    const whose = one.force ?? one.area;
    const words = `${one.source}: ${[one.isTotal ? 'total' : whose, one.label, spoken(one.measure)].filter((part) => part !== null).join(', ')}`;
    const ofWhom = one.isTotal ? null : (one.force ?? one.area);
    const base =
      one.label === null
        ? counted.find(
            (other) =>
              other.measure === 'recorded' && other.isTotal === one.isTotal && (other.force ?? other.area) === whose,
          )
        : total(true);
    const alone: PooledFigure = { words, count: one.count, of: null, ofWhom };
    return base === undefined || base === one || base.count < one.count
      ? [alone]
      : [alone, { ...alone, of: base.count }];
  });
}

/** The value of a part of a whole; null where the whole is 0. */
export function shareOf({ count, of }: PooledFigure): Exact | null {
  return of === null || of === 0 ? null : over(BigInt(count), BigInt(of));
}

export function countOf({ count }: PooledFigure): Exact {
  return whole(count);
}

function spoken(name: string): string {
  return name.replaceAll('_', ' ');
}
