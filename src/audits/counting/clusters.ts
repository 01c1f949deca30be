import type { OrderFamily } from '../../law/orders/order-families.js';
import { type ClusteredUnit, clustered } from '../../stats/intervals/clustered.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { NamedInterval } from './families.js';

const LEVEL = 0.95;

/** How far units that go together widen the interval of one family: people of one case, or all of one court (counting.md 4). */
export interface ClusterCount {
  readonly by: 'urn' | 'court';
  readonly clusters: number;
  readonly largest: number;
  readonly designEffect: number | null;
  /** Null where not adjusted. */
  readonly interval: NamedInterval<'wilson_clustered'> | null;
  readonly notAdjusted: 'few_clusters' | 'few_events' | null;
}

/** Which units of a group belong together: worked out once, for every family counted over them. */
export interface Clusterings {
  readonly observed: readonly CountedUnit[];
  /** The cluster of each observed unit. */
  readonly of: Readonly<Record<ClusterCount['by'], readonly string[]>>;
}

export function clusteringsOf(units: readonly CountedUnit[]): Clusterings {
  const observed = units.filter((unit) => unit.observed);
  return { observed, of: { urn: byReference(observed), court: observed.map(({ court }) => court.house) } };
}

export function familyClusters(family: OrderFamily, { observed, of }: Clusterings): readonly ClusterCount[] {
  const made = observed.map((unit) => membershipOf(unit, family) === 'in');
  return (['urn', 'court'] as const).map((by) => {
    const units = of[by].map((cluster, index): ClusteredUnit => ({ cluster, made: made[index] === true }));
    const { clusters, largest, designEffect, interval, notAdjusted } = clustered(units, LEVEL);
    return {
      by,
      clusters,
      largest,
      designEffect,
      interval: interval === null ? null : { method: 'wilson_clustered', level: LEVEL, ...interval },
      notAdjusted,
    };
  });
}

/** Units that share a reference, or are joined by one that shares with both; one without a reference is alone. */
function byReference(units: readonly CountedUnit[]): readonly string[] {
  const joined = new Map<string, string>();
  const first = (reference: string): string => {
    let at = reference;
    for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next;
    return at;
  };
  for (const { urns } of units) {
    const [own, ...others] = urns.map(first);
    if (own !== undefined) for (const other of others) if (other !== own) joined.set(other, own);
  }
  return units.map(({ urns: [reference] }, index) => (reference === undefined ? `unit ${index}` : first(reference)));
}
