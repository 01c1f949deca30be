import { pairsAmong } from './candidate-pairs.js';
import { disjointSets } from './disjoint-sets.js';
import { areApart, type LinkGroups, pairIds } from './link-groups.js';
import { compare, type LinkRecord } from './link-record.js';
import type { LinkTier } from './link-tiers.js';

/** The best link a tier finds between two groups, by the positions it rests on. */
export interface Edge {
  readonly groups: readonly [number, number];
  readonly a: number;
  readonly b: number;
  readonly score: number | 'review';
}

/** The links of a tier between groups, the best of each two. */
export function edgesOf<Heard extends LinkRecord>(state: LinkGroups<Heard>, tier: LinkTier): readonly Edge[] {
  const found = new Map<string, Edge>();
  for (const positions of tier.on.flatMap((kind) => state.sharing.get(kind) ?? [])) {
    for (const [a, b] of pairsAmong(state, positions)) {
      const [one, other] = [state.groupOf[a] ?? a, state.groupOf[b] ?? b];
      const edge = one === other ? null : edgeBetween(state, tier, a, b);
      if (edge === null) continue;
      const pair = pairOf(one, other);
      const known = found.get(pair);
      if (known === undefined || isSurer(state, edge, known)) found.set(pair, edge);
    }
  }
  return [...found.values()].filter(({ groups: [one, other] }) => !areApart(state, one, other, tier.against));
}

function edgeBetween<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  tier: LinkTier,
  a: number,
  b: number,
): Edge | null {
  const [one, other] = [state.members[a]?.record, state.members[b]?.record];
  if (one === undefined || other === undefined) return null;
  const score = tier.score(one, other);
  return score === null ? null : { groups: [state.groupOf[a] ?? a, state.groupOf[b] ?? b], a, b, score };
}

function isSurer<Heard extends LinkRecord>(state: LinkGroups<Heard>, edge: Edge, known: Edge): boolean {
  const [one, other] = [edge, known].map(({ score }) => (score === 'review' ? 0 : score));
  if (one !== other) return (one ?? 0) > (other ?? 0);
  const ids = ({ a, b }: Edge) => pairIds(state, a, b).join(' ');
  return compare(ids(edge), ids(known)) < 0;
}

/** Groups that edges connect. */
export interface Component {
  readonly groups: readonly number[];
  readonly edges: readonly Edge[];
}

export function components(edges: readonly Edge[]): readonly Component[] {
  const groups = [...new Set(edges.flatMap((edge) => edge.groups))].sort((a, b) => a - b);
  const indexOf = new Map(groups.map((group, index) => [group, index]));
  const sets = disjointSets(groups.length);
  for (const { groups: ends } of edges) {
    const [one, other] = ends.map((group) => indexOf.get(group));
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }
  const found = sets.groups().map((members) => ({
    groups: members.flatMap((member) => groups[member] ?? []),
    edges: [] as Edge[],
  }));
  const componentOf = new Map(found.flatMap((one) => one.groups.map((group) => [group, one] as const)));
  for (const edge of edges) componentOf.get(edge.groups[0])?.edges.push(edge);
  return found;
}

export function pairOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
