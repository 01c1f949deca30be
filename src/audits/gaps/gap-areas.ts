import type { OrderFamily } from '../../law/orders/order-families.js';
import { funnelLimits, unitsNeeded } from '../../stats/intervals/funnel-limits.js';
import { rate } from '../../stats/rates/rate.js';
import { fisher } from '../../stats/significance/fisher.js';
import { holm } from '../../stats/significance/holm.js';
import { isNotStated } from '../counting/breakdowns.js';
import { exactOf, wilsonOf } from '../counting/families.js';
import { besideTheRest, likenessOf } from '../counting/likeness.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { GapArea, Gaps } from './gaps-schema.js';

/** Made and not made must each be expected this often before an area is flagged (counting.md 4). */
const EXPECTED = 5;
const LEVEL = 0.95;
/** The outer line of a funnel plot. */
const OUTER = 0.998;

interface Keyed {
  readonly judged: CountedUnit;
  readonly key: string;
}

/**
 * The areas in order of their keys, those found lower first. Units of which no document states an area are in the rest of each
 * and are no area themselves. Where only some may be told, the adjustment takes the others as so many tests
 * and looks at none of their p-values.
 */
export function areasOf(
  keyed: readonly Keyed[],
  {
    family,
    earlierTests,
    told,
  }: { readonly family: OrderFamily; readonly earlierTests: number; readonly told?: ReadonlySet<string> },
): Pick<Gaps['groups'][number], 'areas' | 'tests' | 'notStated'> {
  const parted = new Map<string, CountedUnit[]>();
  for (const { judged, key } of keyed) {
    const own = parted.get(key);
    if (own === undefined) parted.set(key, [judged]);
    else own.push(judged);
  }
  const keys = [...parted.keys()].filter((key) => !isNotStated(key)).sort();
  const nation = tallyOf(
    keyed.map(({ judged }) => judged),
    family,
  );
  const likeness = likenessOf(keyed.map(({ judged }) => judged));
  const measured = keys.map((key) => {
    const own = parted.get(key) ?? [];
    const tally = tallyOf(own, family);
    const rest = {
      of: nation.of - tally.of,
      observed: nation.observed - tally.observed,
      made: nation.made - tally.made,
    };
    const [area, others] = [ratedOf(tally), ratedOf(rest)];
    const chance = others.rate;
    const needed = chance === null ? null : unitsNeeded(chance, EXPECTED);
    const enough = needed !== null && area.observed >= needed;
    const p = enough
      ? fisher({ made: area.made, of: area.observed }, { made: others.made, of: others.observed })
      : null;
    return { key, area, others, chance, needed, p, warnings: besideTheRest(likenessOf(own), likeness) };
  });
  const isTold = (key: string) => told?.has(key) ?? true;
  const tested = measured.flatMap(({ key, p }) => (p === null || !isTold(key) ? [] : [{ key, p }]));
  const adjusted = holm(
    tested.map(({ p }) => p),
    earlierTests + keys.filter((key) => !isTold(key)).length,
  );
  const adjustedOf = new Map(tested.map(({ key }, index) => [key, adjusted[index] ?? 1]));
  const areas = measured
    .filter(({ key }) => isTold(key))
    .map(({ key, area, others, chance, needed, p, warnings }): GapArea => {
      const limits = chance === null ? [] : [LEVEL, OUTER].map((level) => funnelLimits(area.observed, chance, level));
      const adjustedP = adjustedOf.get(key) ?? null;
      const verdict = verdictOf({ made: area.made, limits, adjustedP });
      return {
        key,
        ...area,
        rest: others,
        expected: chance === null ? null : area.observed * chance,
        limits,
        p: p === null ? null : { method: 'fisher', value: p },
        adjusted: adjustedP === null ? null : { method: 'holm', value: adjustedP },
        verdict,
        needed,
        warnings,
      };
    });
  const notStated = told === undefined ? [...parted].filter(([key]) => isNotStated(key)).flatMap(([, own]) => own) : [];
  return {
    ...(notStated.length === 0 ? {} : { notStated: notStated.length }),
    tests: { areas: areas.length, tested: tested.length, earlier: earlierTests },
    areas: [...areas].sort((a, b) => Number(b.verdict === 'lower') - Number(a.verdict === 'lower')),
  };
}

/** Outside the limits, and by the adjusted test too: the more cautious of the two decides. */
function verdictOf({
  made,
  limits: [inner],
  adjustedP,
}: {
  readonly made: number;
  readonly limits: GapArea['limits'];
  readonly adjustedP: number | null;
}): GapArea['verdict'] {
  if (adjustedP === null || inner === undefined) return 'too_few';
  if (adjustedP >= 1 - LEVEL) return 'within_chance';
  if (made < inner.low) return 'lower';
  return made > inner.high ? 'higher' : 'within_chance';
}

/** How often an order of the family was made among units, with both intervals. */
export function countedOf(units: readonly CountedUnit[], family: OrderFamily): Gaps['groups'][number]['nation'] {
  return ratedOf(tallyOf(units, family));
}

interface Tally {
  readonly of: number;
  readonly observed: number;
  readonly made: number;
}

function tallyOf(units: readonly CountedUnit[], family: OrderFamily): Tally {
  const observed = units.filter((unit) => unit.observed);
  const made = observed.filter((unit) => membershipOf(unit, family) === 'in').length;
  return { of: units.length, observed: observed.length, made };
}

function ratedOf({ of, observed, made }: Tally): Gaps['groups'][number]['nation'] {
  return {
    of,
    observed,
    made,
    rate: rate(made, observed),
    interval: wilsonOf(made, observed),
    exact: exactOf(made, observed),
  };
}
