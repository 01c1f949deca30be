import { checkLevel, type Interval } from '../rates/proportion.js';
import { wilsonOfShare } from './wilson.js';

/** One unit and the cluster it belongs to: people of one case, cases of one court. */
export interface ClusteredUnit {
  readonly cluster: string;
  readonly made: boolean;
}

export interface Clustered {
  readonly clusters: number;
  readonly largest: number;
  readonly made: number;
  readonly of: number;
  /** How much wider chance is for units that go together; null where it is not adjusted. */
  readonly designEffect: number | null;
  /** Wilson's on the units that as many independent ones are worth, never narrower than without clusters; null where not adjusted. */
  readonly interval: Interval | null;
  readonly notAdjusted: 'few_clusters' | 'few_events' | null;
}

const FEWEST_CLUSTERS = 20;
const FEWEST_EVENTS = 10;

/**
 * A share of units that go together in clusters, with the linearised variance between clusters (Kish; Korn and Graubard 1998).
 * Under 20 clusters, or 10 units made or not made, there is no robust interval: "not adjusted" (counting.md 4).
 */
export function clustered(units: readonly ClusteredUnit[], level = 0.95): Clustered {
  checkLevel(level);
  const clusters = new Map<string, { made: number; of: number }>();
  for (const { cluster, made } of units) {
    const own = clusters.get(cluster) ?? { made: 0, of: 0 };
    own.of += 1;
    if (made) own.made += 1;
    clusters.set(cluster, own);
  }
  const of = units.length;
  const made = units.filter((unit) => unit.made).length;
  const counted = {
    clusters: clusters.size,
    largest: [...clusters.values()].reduce((most, own) => Math.max(most, own.of), 0),
    made,
    of,
  };
  const not = { ...counted, designEffect: null, interval: null };
  if (clusters.size < FEWEST_CLUSTERS) return { ...not, notAdjusted: 'few_clusters' };
  if (Math.min(made, of - made) < FEWEST_EVENTS) return { ...not, notAdjusted: 'few_events' };
  const share = made / of;
  const squares = [...clusters.values()].reduce((total, own) => total + (own.made - share * own.of) ** 2, 0);
  const variance = ((clusters.size / (clusters.size - 1)) * squares) / of ** 2;
  const designEffect = variance / ((share * (1 - share)) / of);
  return {
    ...counted,
    designEffect,
    interval: wilsonOfShare(share, of / Math.max(1, designEffect), level),
    notAdjusted: null,
  };
}
