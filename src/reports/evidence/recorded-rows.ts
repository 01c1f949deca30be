import type { AuditRows, GroupRows, HeardCounts, LossInCase } from '../../audits/units/audit-rows.js';

type Unit = Parameters<AuditRows['heard']>[0];
type Period = Parameters<AuditRows['heard']>[1];
type Group = Parameters<AuditRows['group']>[1];
type Days = ReturnType<AuditRows['courtDays']>;

/** Every row that answers were counted from, as JSON: ids are keyed hashes, and no name, word or case reference is in it. */
export interface RecordedRows {
  readonly heard: readonly (Period & { readonly unit: Unit; readonly counts: HeardCounts })[];
  readonly groups: readonly (GroupRows & { readonly unit: Unit; readonly group: Group })[];
  readonly courtDays: readonly (Period & { readonly days: Days })[];
  readonly losses: readonly (readonly [string, readonly LossInCase[]])[];
}

/** Rows that remember what was asked of them. Case references are hidden by `hide`, the same for the same reference. */
export function recording(
  rows: AuditRows,
  hide: (reference: string) => string,
): { readonly rows: AuditRows; readonly recorded: () => RecordedRows } {
  const heard = new Map<string, RecordedRows['heard'][number]>();
  const groups = new Map<string, RecordedRows['groups'][number]>();
  const courtDays = new Map<string, RecordedRows['courtDays'][number]>();
  const losses = new Map([...rows.losses].map(([reference, cases]) => [hide(reference), cases] as const));
  return {
    rows: {
      heard: (unit, { from, to }) => {
        const counts = rows.heard(unit, { from, to });
        heard.set(keyOf(unit, from, to), { unit, from, to, counts });
        return counts;
      },
      group: (unit, group) => {
        const key = keyOf(unit, group);
        const known = groups.get(key);
        if (known !== undefined) return known;
        const { charged, units } = rows.group(unit, group);
        const hidden = units.map((one) => ({ ...one, urns: one.urns.map(hide) }));
        const own = { unit, group, charged, units: hidden };
        groups.set(key, own);
        return own;
      },
      courtDays: ({ from, to }) => {
        const days = rows.courtDays({ from, to });
        courtDays.set(keyOf(from, to), { from, to, days });
        return days;
      },
      losses,
    },
    recorded: () => ({
      heard: inOrder(heard),
      groups: inOrder(groups),
      courtDays: inOrder(courtDays),
      losses: [...losses].sort(([a], [b]) => (a < b ? -1 : 1)),
    }),
  };
}

/** The rows as they were recorded. Throws where something is asked for that was not. */
export function replaying({ heard, groups, courtDays, losses }: RecordedRows): AuditRows {
  const heardBy = new Map(heard.map((one) => [keyOf(one.unit, one.from, one.to), one.counts]));
  const groupsBy = new Map(groups.map((one) => [keyOf(one.unit, one.group), one]));
  const daysBy = new Map(courtDays.map((one) => [keyOf(one.from, one.to), one.days]));
  return {
    heard: (unit, { from, to }) => recordedIn(heardBy, keyOf(unit, from, to)),
    group: (unit, group) => recordedIn(groupsBy, keyOf(unit, group)),
    courtDays: ({ from, to }) => recordedIn(daysBy, keyOf(from, to)),
    losses: new Map(losses),
  };
}

function recordedIn<Value>(known: ReadonlyMap<string, Value>, key: string): Value {
  const value = known.get(key);
  if (value === undefined) throw new Error(`The rows of ${key} are not among those recorded.`);
  return value;
}

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ');
}

function inOrder<Value>(of: ReadonlyMap<string, Value>): readonly Value[] {
  return [...of].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
