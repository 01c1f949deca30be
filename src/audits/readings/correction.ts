import type { OrderFamily } from '../../law/orders/order-families.js';
import { roganGladen } from '../../stats/intervals/rogan-gladen.js';
import { type CountedUnit, casesOf, membershipOf } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import { type BlindReading, type BlindRow, blindKey, blindSample, sealed } from './blind-sample.js';
import type { PeopleSaid } from './people-said.js';
import { ALL_UP_TO } from './reading-protocol.js';

interface Counted {
  readonly made: number;
  readonly of: number;
}

/** Why no rate of a group is corrected, or not that of one family. */
export type WhyNotCorrected =
  | 'all_are_to_be_read'
  | 'no_sample'
  | 'sample_of_other_days'
  | 'sample_unread'
  | 'people_changed_others';
export type WhyNotCalculable = 'not_read_for' | 'none_in_sample' | 'contradicted';

export interface CorrectedFamily {
  readonly family: string;
  /** As the rules count, decisions of people on units of the sample left out. */
  readonly counted: Counted;
  /** Of the units that people found to have such an order, those the rules found: sensitivity. */
  readonly found: Counted;
  /** Of the units that people found to have none, those the rules passed: specificity. */
  readonly passed: Counted;
  readonly rate: number | null;
  readonly interval: {
    readonly method: 'lang_reiczigel';
    readonly level: number;
    readonly low: number;
    readonly high: number;
  } | null;
  readonly why: WhyNotCalculable | null;
}

/** The rates of a group corrected for errors of reading, or why they are not (counting.md 4). */
export interface Correction {
  readonly why: WhyNotCorrected | null;
  readonly sample: { readonly seed: string; readonly size: number; readonly read: number } | null;
  readonly families: readonly CorrectedFamily[];
}

const LEVEL = 0.95;

interface Asked {
  readonly audit: string;
  readonly group: string;
  readonly period: Period;
  readonly families: readonly OrderFamily[];
  readonly people: Pick<PeopleSaid, 'blind' | 'readings' | 'caseOf'>;
}

/**
 * Rogan–Gladen by sensitivity and specificity on units drawn at random from this corpus and read blind. Of up to 200 units people read
 * every one, and what they decide is in the count itself. A unit whose record has changed since is to be read again; one that
 * people decided on since counts with what the rules had said, and where they decided on units outside the sample the count is
 * no longer the rules’, whose errors the sample tells.
 */
export function correctionOf(units: readonly CountedUnit[], asked: Asked): Correction {
  const { people, group, period } = asked;
  const observed = units.filter((unit) => unit.observed);
  const nothing = (why: WhyNotCorrected, sample: Correction['sample'] = null): Correction => ({
    why,
    sample,
    families: [],
  });
  if (observed.length <= ALL_UP_TO) return nothing('all_are_to_be_read');
  const { blind } = people;
  if (blind === undefined) return nothing('no_sample');
  const { seed, size } = blind;
  if (blind.audit !== asked.audit || blind.from !== period.from || blind.to !== period.to)
    return nothing('sample_of_other_days', { seed, size, read: 0 });
  const changed = casesChanged(people);
  const isChanged = (unit: CountedUnit) => casesOf(unit).some((id) => changed.has(id));
  const drawn = blindSample(observed, blind);
  const rows = new Map(blind.rows.filter((row) => row.group === group).map((row) => [blindKey(row), row] as const));
  const read = drawn.flatMap((unit) => {
    const row = rows.get(blindKey(unit));
    return row === undefined || row.verdicts.size === 0 || !(row.asRead === unit.asRead || isChanged(unit))
      ? []
      : [{ unit, row }];
  });
  const sample = { seed, size: drawn.length, read: read.length };
  if (read.length < drawn.length) return nothing('sample_unread', sample);
  const inSample = new Set(drawn);
  if (observed.some((unit) => !inSample.has(unit) && isChanged(unit))) return nothing('people_changed_others', sample);
  const others = observed.filter((unit) => !inSample.has(unit));
  return {
    why: null,
    sample,
    families: asked.families.map((family) =>
      correctedFamily(family, { others, rows: read.map(({ row }) => row), blind }),
    ),
  };
}

function correctedFamily(
  family: OrderFamily,
  {
    others,
    rows,
    blind,
  }: { readonly others: readonly CountedUnit[]; readonly rows: readonly BlindRow[]; readonly blind: BlindReading },
): CorrectedFamily {
  const pairs = rows.map((row) => ({
    rules: sealed(row, family.name, blind.seed) === 'in',
    people: row.verdicts.get(family.name),
  }));
  const number = (fits: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(fits).length;
  const counted = {
    made: others.filter((unit) => membershipOf(unit, family) === 'in').length + number(({ rules }) => rules),
    of: others.length + rows.length,
  };
  const found = {
    made: number(({ rules, people }) => rules && people === 'yes'),
    of: number((one) => one.people === 'yes'),
  };
  const passed = {
    made: number(({ rules, people }) => !rules && people === 'no'),
    of: number((one) => one.people === 'no'),
  };
  const not = (why: WhyNotCalculable) => ({
    family: family.name,
    counted,
    found,
    passed,
    rate: null,
    interval: null,
    why,
  });
  if (pairs.some(({ people }) => people === undefined)) return not('not_read_for');
  if (found.of === 0 || passed.of === 0) return not('none_in_sample');
  const corrected = roganGladen(counted, { found, passed }, LEVEL);
  if (corrected === null) return not('contradicted');
  const { rate, interval } = corrected;
  return {
    family: family.name,
    counted,
    found,
    passed,
    rate,
    interval: { method: 'lang_reiczigel', level: LEVEL, ...interval },
    why: null,
  };
}

/** Cases of which a decision of people that stands says other than the rules. */
function casesChanged({ readings, caseOf }: Pick<PeopleSaid, 'readings' | 'caseOf'>): ReadonlySet<string> {
  return new Set([...readings].flatMap(([id, { changed }]) => (changed > 0 ? (caseOf.get(id) ?? []) : [])));
}
