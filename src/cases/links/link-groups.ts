import { cannotBeOne } from './held-against.js';
import { type IsCommon, keyText, type LinkKeyKind, usableKeys } from './link-keys.js';
import type { LinkLevel } from './link-level.js';
import { compare, type LinkRecord } from './link-record.js';
import type { HeldAgainst } from './link-tiers.js';

export interface Link {
  readonly level: LinkLevel;
  /** How like the names are, 0 to 1. */
  readonly score: number;
}

/** What a person decided of two appearances: it wins over every level. */
export interface LinkDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

export interface Member<Heard extends LinkRecord> {
  readonly record: Heard;
  readonly at: number;
  /** Keys of its own that too many share to tell anything by. */
  readonly givenUp: number;
}

/** Appearances in groups that grow together, and what joined each. */
export interface LinkGroups<Heard extends LinkRecord> {
  readonly members: readonly Member<Heard>[];
  /** Positions that share a key, by its kind; none that stands alone. */
  readonly sharing: ReadonlyMap<LinkKeyKind, readonly (readonly number[])[]>;
  /** A group goes by the position of its first member. */
  readonly groupOf: number[];
  readonly groups: Map<number, readonly Member<Heard>[]>;
  readonly links: Map<number, Link>;
  readonly decidedSame: readonly (readonly [number, number])[];
  readonly decidedApart: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Every appearance, given in time order, in a group of its own. */
export function openGroups<Heard extends LinkRecord>(
  records: readonly Heard[],
  decisions: readonly LinkDecision[],
  isCommon: IsCommon,
): LinkGroups<Heard> {
  const byKey = new Map<LinkKeyKind, Map<string, number[]>>();
  const members = records.map((record, at): Member<Heard> => {
    const { keys, givenUp } = usableKeys(record, isCommon);
    for (const key of keys) {
      const values = byKey.get(key.kind) ?? new Map<string, number[]>();
      byKey.set(key.kind, values);
      const own = values.get(keyText(key));
      if (own === undefined) values.set(keyText(key), [at]);
      else own.push(at);
    }
    return { record, at, givenUp };
  });
  const positions = new Map(members.map(({ record, at }) => [record.id, at]));
  const decided = decisions.flatMap(({ a, b, same }) => {
    const [one, other] = [positions.get(a), positions.get(b)];
    return one === undefined || other === undefined ? [] : [{ one, other, same }];
  });
  const apart = new Map<number, Set<number>>();
  for (const { one, other } of decided.filter(({ same }) => !same)) {
    apart.set(one, new Set([...(apart.get(one) ?? []), other]));
    apart.set(other, new Set([...(apart.get(other) ?? []), one]));
  }
  return {
    members,
    sharing: new Map([...byKey].map(([kind, values]) => [kind, [...values.values()].filter((own) => own.length > 1)])),
    groupOf: members.map(({ at }) => at),
    groups: new Map(members.map((member) => [member.at, [member]])),
    links: new Map(),
    decidedSame: decided.filter(({ same }) => same).map(({ one, other }) => [one, other]),
    decidedApart: apart,
  };
}

/** Puts groups together; those of their members that nothing had joined yet are joined at this level, with this score. */
export function mergeGroups<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  scores: ReadonlyMap<number, number>,
  level: LinkLevel,
): void {
  const members = [...scores.keys()].flatMap((group) => state.groups.get(group) ?? []).sort((a, b) => a.at - b.at);
  for (const [group, score] of scores) {
    for (const { at } of state.groups.get(group) ?? []) {
      if (!state.links.has(at)) state.links.set(at, { level, score: Number(score.toFixed(3)) });
    }
    state.groups.delete(group);
  }
  const first = members[0]?.at ?? 0;
  state.groups.set(first, members);
  for (const { at } of members) state.groupOf[at] = first;
}

/** Whether two groups cannot be one, or somebody said that they are not. */
export function areApart<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  one: number,
  other: number,
  against: HeldAgainst,
): boolean {
  if (areDecidedApart(state, one, other)) return true;
  const [a, b] = [recordsOf(state, one), recordsOf(state, other)];
  return cannotBeOne(a, b, against);
}

export function areDecidedApart<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  one: number,
  other: number,
): boolean {
  if (state.decidedApart.size === 0) return false;
  const others = new Set((state.groups.get(other) ?? []).map(({ at }) => at));
  return (state.groups.get(one) ?? []).some(({ at }) =>
    [...(state.decidedApart.get(at) ?? [])].some((position) => others.has(position)),
  );
}

function recordsOf<Heard extends LinkRecord>(state: LinkGroups<Heard>, group: number): readonly Heard[] {
  return (state.groups.get(group) ?? []).map(({ record }) => record);
}

/** The ids of two appearances, the smaller first. */
export function pairIds<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  a: number,
  b: number,
): readonly [string, string] {
  const [one = '', other = ''] = [a, b].map((at) => state.members[at]?.record.id ?? '').sort(compare);
  return [one, other];
}
