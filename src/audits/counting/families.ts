import type { OrderFamily } from '../../law/orders/order-families.js';
import { clopperPearson } from '../../stats/intervals/clopper-pearson.js';
import { wilson } from '../../stats/intervals/wilson.js';
import { bounds } from '../../stats/rates/bounds.js';
import type { Interval } from '../../stats/rates/proportion.js';
import { rate } from '../../stats/rates/rate.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';

const LEVEL = 0.95;

export interface NamedInterval<Method extends string> extends Interval {
  readonly method: Method;
  readonly level: number;
}

/** Units, or orders, left out to see what a rate hangs on. */
type Without = 'other_offence' | 'light_sentences' | 'threat_only';

/** How often an order family was made among the units of a group: contract 3.3. */
export interface FamilyCount {
  readonly family: string;
  /** What is counted is seldom recorded: `upper` and `bounds` are of what is recorded, and how often it was so nobody knows. */
  readonly floor?: true;
  readonly made: number;
  readonly rate: number | null;
  readonly interval: NamedInterval<'wilson'> | null;
  readonly exact: NamedInterval<'clopper_pearson'> | null;
  readonly upper: {
    readonly made: number;
    readonly rate: number | null;
    readonly interval: NamedInterval<'wilson'> | null;
  };
  readonly bounds: Interval | null;
  readonly within?: {
    readonly family: string;
    readonly made: number;
    readonly of: number;
    readonly rate: number | null;
    readonly interval: NamedInterval<'wilson'> | null;
    readonly exact: NamedInterval<'clopper_pearson'> | null;
  };
  readonly onOtherOffence: number;
  /** Made and later quashed: not made, shown beside. */
  readonly madeThenQuashed: number;
  /** The same rate without some of the units, to see what it hangs on. */
  readonly sensitivity: readonly {
    readonly without: Without;
    readonly made: number;
    readonly observed: number;
    readonly rate: number | null;
  }[];
  readonly cases: readonly string[];
}

/**
 * Counts a family over the units of one group. A rate is made of observed units only (counting.md 4); `upper` adds the units with a possible order;
 * `bounds` spans every unit sentenced. Nothing divided by nothing is null.
 */
export function countFamily(
  family: OrderFamily,
  units: readonly CountedUnit[],
  wider: OrderFamily | null,
): FamilyCount {
  const observed = units.filter((unit) => unit.observed);
  const made = observed.filter((unit) => membershipOf(unit, family) === 'in');
  const possible = observed.filter((unit) => membershipOf(unit, family) === 'possible').length;
  const count = { made: made.length, of: observed.length };
  return {
    family: family.name,
    ...(family.floor === true ? { floor: true } : {}),
    made: count.made,
    rate: rate(count.made, count.of),
    interval: wilsonOf(count.made, count.of),
    exact: exactOf(count.made, count.of),
    upper: {
      made: count.made + possible,
      rate: rate(count.made + possible, count.of),
      interval: wilsonOf(count.made + possible, count.of),
    },
    bounds: bounds({ of: units.length, notObservable: units.length - count.of, made: count.made, possible }),
    ...(wider === null ? {} : { within: withinOf(family, wider, observed) }),
    onOtherOffence: made.filter(({ onOtherOffence }) => onOtherOffence.includes(family.name)).length,
    madeThenQuashed: observed.filter((unit) => unit.madeThenQuashed.includes(family.name)).length,
    sensitivity: [
      sensitivity('other_offence', family, observed, ({ onOtherOffence }) => !onOtherOffence.includes(family.name)),
      sensitivity('light_sentences', family, observed, ({ light }) => !light),
      sensitivity('threat_only', family, observed, ({ threatOnly }) => threatOnly !== true),
    ],
    cases: [...new Set(made.map(({ id }) => id))],
  };
}

function withinOf(family: OrderFamily, wider: OrderFamily, observed: readonly CountedUnit[]) {
  const those = observed.filter((unit) => membershipOf(unit, wider) === 'in');
  const made = those.filter((unit) => membershipOf(unit, family) === 'in').length;
  return {
    family: wider.name,
    made,
    of: those.length,
    rate: rate(made, those.length),
    interval: wilsonOf(made, those.length),
    exact: exactOf(made, those.length),
  };
}

function sensitivity(
  without: Without,
  family: OrderFamily,
  observed: readonly CountedUnit[],
  keep: (unit: CountedUnit) => boolean,
) {
  const kept = without === 'other_offence' ? observed : observed.filter(keep);
  const made = kept.filter((unit) => membershipOf(unit, family) === 'in' && keep(unit)).length;
  return { without, made, observed: kept.length, rate: rate(made, kept.length) };
}

export function wilsonOf(made: number, of: number): NamedInterval<'wilson'> | null {
  return named('wilson', wilson(made, of, LEVEL));
}

export function exactOf(made: number, of: number): NamedInterval<'clopper_pearson'> | null {
  return named('clopper_pearson', clopperPearson(made, of, LEVEL));
}

function named<Method extends string>(method: Method, interval: Interval | null): NamedInterval<Method> | null {
  return interval === null ? null : { method, level: LEVEL, low: interval.low, high: interval.high };
}
