import { type Component, components, type Edge, edgesOf, pairOf } from './link-edges.js';
import {
  areApart,
  areDecidedApart,
  type Link,
  type LinkDecision,
  type LinkGroups,
  mergeGroups,
  openGroups,
  pairIds,
} from './link-groups.js';
import { commonAmong, type IsCommon } from './link-keys.js';
import type { LinkLevel } from './link-level.js';
import { caseReference, compare, inTime, type LinkRecord } from './link-record.js';
import { LINK_TIERS, type LinkTier } from './link-tiers.js';

/** The appearances of one defendant in one case, and by what each was linked to the others. */
export interface LinkedAppearances<Heard extends LinkRecord = LinkRecord> {
  readonly reference: string | null;
  readonly appearances: readonly Heard[];
  readonly links: ReadonlyMap<string, Link>;
  /** Something here may be another's, or an appearance elsewhere belong here: for review, and not joined. */
  readonly ambiguous: boolean;
  /** Appearances of it that share a key with so many that nobody was looked for by it. */
  readonly keyTooCommon: number;
}

/** Two appearances that may be one defendant in one case, and that nothing written in them can settle. */
export interface LinkInDoubt {
  /** Ids of appearances, the smaller first. */
  readonly a: string;
  readonly b: string;
  readonly level: LinkLevel;
  /** `fits_several`: one of them fits two people equally. `unsure`: a slip, or a difference, that may be either. */
  readonly why: 'fits_several' | 'unsure';
}

export interface Linked<Heard extends LinkRecord> {
  readonly groups: readonly LinkedAppearances<Heard>[];
  readonly inDoubt: readonly LinkInDoubt[];
}

/**
 * Puts together the appearances of one defendant in one case, level by level, the surest first; never by a name alone. A
 * level joins groups only where each of them can be one with every other; where one fits two that cannot be one, none is
 * joined and each pair is told. What stands side by side in one hearing is never one. Groups and pairs do not depend on
 * the order given. `isCommon` is told where there are more appearances than those given.
 */
export function linkAppearances<Heard extends LinkRecord>(
  given: readonly Heard[],
  decisions: readonly LinkDecision[] = [],
  isCommon: IsCommon = commonAmong(given),
): Linked<Heard> {
  const state = { ...openGroups([...given].sort(inTime), decisions, isCommon), doubts: [] as Doubt[] };
  joinDecided(state);
  for (const tier of LINK_TIERS) joinTier(state, tier);
  const doubts = state.doubts.filter(({ a, b }) => state.groupOf[a] !== state.groupOf[b] && !isSettled(state, a, b));
  const doubtful = new Set(doubts.flatMap(({ a, b }) => [state.groupOf[a], state.groupOf[b]]));
  const groups = [...state.groups].sort(([a], [b]) => a - b);
  return {
    groups: groups.map(([number, members]) => ({
      reference: referenceOf(members.map(({ record }) => record)),
      appearances: members.map(({ record }) => record),
      links: new Map(
        members.map(({ record, at }) => [record.id, state.links.get(at) ?? { level: 'alone', score: 0 }] as const),
      ),
      ambiguous: doubtful.has(number),
      keyTooCommon: members.filter(({ givenUp }) => givenUp > 0).length,
    })),
    inDoubt: distinct(doubts.map((doubt) => toldOf(state, doubt))),
  };
}

interface State<Heard extends LinkRecord> extends LinkGroups<Heard> {
  readonly doubts: Doubt[];
}

interface Doubt extends Omit<LinkInDoubt, 'a' | 'b'> {
  readonly a: number;
  readonly b: number;
}

function joinDecided<Heard extends LinkRecord>(state: State<Heard>): void {
  const edges = state.decidedSame.map(([a, b]): Edge => ({ groups: [a, b], a, b, score: 1 }));
  for (const component of components(edges)) {
    const isAgainst = component.groups.some((one, index) =>
      component.groups.slice(index + 1).some((other) => areDecidedApart(state, one, other)),
    );
    if (isAgainst) doubt(state, component.edges, 'decided');
    else merge(state, component, 'decided');
  }
}

function joinTier<Heard extends LinkRecord>(state: State<Heard>, tier: LinkTier): void {
  const edges = edgesOf(state, tier);
  const unsure = edges.filter(({ score }) => score === 'review');
  for (const { a, b } of unsure) state.doubts.push({ a, b, level: tier.level, why: 'unsure' });
  for (const component of components(edges.filter(({ score }) => score !== 'review'))) {
    if (tier.two && component.groups.length > 2) continue;
    const linked = new Set(component.edges.map(({ groups: [one, other] }) => pairOf(one, other)));
    const torn = new Set(
      component.groups.flatMap((one, index) =>
        component.groups
          .slice(index + 1)
          .filter((other) => !linked.has(pairOf(one, other)) && areApart(state, one, other, tier.against))
          .flatMap((other) => [one, other]),
      ),
    );
    if (torn.size === 0) merge(state, component, tier.level);
    else
      doubt(
        state,
        component.edges.filter(({ groups }) => groups.some((one) => torn.has(one))),
        tier.level,
      );
  }
}

function merge<Heard extends LinkRecord>(state: State<Heard>, { groups, edges }: Component, level: LinkLevel): void {
  const scores = new Map(groups.map((group) => [group, 0]));
  for (const edge of edges) {
    const surest = edge.score === 'review' ? 0 : edge.score;
    for (const group of edge.groups) scores.set(group, Math.max(scores.get(group) ?? 0, surest));
  }
  mergeGroups(state, scores, level);
}

function doubt<Heard extends LinkRecord>(state: State<Heard>, edges: readonly Edge[], level: LinkLevel): void {
  for (const { a, b } of edges) state.doubts.push({ a, b, level, why: 'fits_several' });
}

/** Whether somebody has said that these two are not one, or said so of others in their groups. */
function isSettled<Heard extends LinkRecord>(state: State<Heard>, a: number, b: number): boolean {
  return areDecidedApart(state, state.groupOf[a] ?? a, state.groupOf[b] ?? b);
}

function toldOf<Heard extends LinkRecord>(state: State<Heard>, { a, b, level, why }: Doubt): LinkInDoubt {
  const [one, other] = pairIds(state, a, b);
  return { a: one, b: other, level, why };
}

/** Each pair once, by the surest level it was found at, in the order of ids. */
function distinct(doubts: readonly LinkInDoubt[]): readonly LinkInDoubt[] {
  const byPair = new Map<string, LinkInDoubt>();
  for (const one of doubts) {
    const pair = `${one.a} ${one.b}`;
    if (!byPair.has(pair)) byPair.set(pair, one);
  }
  return [...byPair].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

/** A URN before a court's own number, whichever came first. */
function referenceOf(records: readonly LinkRecord[]): string | null {
  const one = records.find(({ urn }) => urn !== null) ?? records.find(({ caseNumber }) => caseNumber !== null);
  return one === undefined ? null : caseReference(one);
}
