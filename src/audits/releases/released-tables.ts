import type { OrderFamily } from '../../law/orders/order-families.js';
import { rate } from '../../stats/rates/rate.js';
import { UsageError } from '../../usage-error.js';
import { exactOf, wilsonOf } from '../counting/families.js';
import type { Audit } from '../definition/audit.js';
import { runGroup } from '../definition/group-run.js';
import type { AuditRows } from '../units/audit-rows.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import { RELEASE_TABLES, type ReleaseCell, type ReleaseTable, releaseCells } from './release-cells.js';
import { isToldByCorrection, type NumbersTold } from './release-corrections.js';
import { isToldByDifference } from './release-differences.js';
import { isSafeBeside, type ToldOfTable } from './release-ranges.js';
import type { Release, ReleasedCell } from './release-schema.js';

/** A release given out before, with today’s rows over its days. */
export interface EarlierRelease {
  readonly release: Release;
  readonly rows: AuditRows;
}

interface ToRelease {
  readonly group: Audit['offences'][number];
  readonly units: readonly CountedUnit[];
  readonly families: readonly OrderFamily[];
  readonly period: Period;
  readonly tables: readonly ReleaseTable[];
  readonly earlier: readonly EarlierRelease[];
}

/** A table of a release; `withheld` where earlier releases leave no level of it that may be told. */
export interface TableToRelease {
  readonly table: ReleaseTable;
  readonly cells: readonly ReleaseCell[];
  readonly withheld: boolean;
}

/**
 * The tables of one group that may leave the team beside all that was given out before: each from its lowest level, else from the next, else
 * withheld. Throws a UsageError where the national totals by themselves would tell a count that an earlier release hides.
 */
export function tablesToRelease(audit: Audit, asked: ToRelease): readonly TableToRelease[] {
  const { smallest } = audit.release;
  const { group, units, families, period, earlier } = asked;
  const named = families.map(({ name }) => name);
  const alike = earlier.filter(({ release }) => isCountedAlike(audit, release));
  const everybody = new Map<string, CountedUnit>();
  const runs = alike.map(({ release, rows }) => runGroup(audit, rows, group, release.period).units);
  for (const unit of [units, ...runs].flat()) if (unit.observed) everybody.set(`${unit.id} ${unit.at}`, unit);
  const observed = units.filter((unit) => unit.observed);
  const totals = {
    period,
    observed: observed.length,
    made: families.map((family) => ({
      family: family.name,
      made: observed.filter((unit) => membershipOf(unit, family) === 'in').length,
    })),
  };
  return (Object.keys(RELEASE_TABLES) as readonly ReleaseTable[]).flatMap((table): TableToRelease[] => {
    const isSafe = (cells: readonly ReleaseCell[] | null) => {
      const released = (cells ?? []).map((cell) => releasedCell(cell, families));
      const now: ToldOfTable = { period, families: named, cells: cells === null ? null : released };
      const told = alike.flatMap(({ release }) => toldOf(release, group, table));
      return (
        isSafeBeside({ table, units: [...everybody.values()], earlier: told, now, smallest }) &&
        !isToldByCorrection({
          table,
          units: [...everybody.values()],
          earlier: alike.flatMap(({ release }) => numbersOf(release, group, table)),
          now: { ...totals, cells: cells === null ? null : released },
          smallest,
        }) &&
        !earlier.some(
          ({ release }) =>
            release.audit.unit === audit.unit &&
            toldOf(release, group, table).some((one) =>
              isToldByDifference({ ...one, cells: one.cells ?? [] }, { period, cells: released }, smallest),
            ),
        )
      );
    };
    const levels = asked.tables.includes(table) ? RELEASE_TABLES[table] : [];
    for (const from of levels.keys()) {
      const cells = releaseCells(units, table, smallest, levels.slice(from));
      if (isSafe(cells)) return [{ table, cells, withheld: false }];
    }
    if (!isSafe(null)) throw new UsageError(refusal(table, period));
    return levels.length === 0 ? [] : [{ table, cells: [], withheld: true }];
  });
}

function refusal(table: ReleaseTable, { from, to }: Period): string {
  return `Beside the earlier releases the national totals of ${from} to ${to} would tell a count that their table of ${table.replaceAll('_', ' ')} hides, by subtraction to under five possible values. Nothing is released of these days: choose days that share none with those releases, or the same days as one of them.`;
}

/** In words of a note: which table is left out, and why. */
export function withheldNote(tables: readonly TableToRelease[], group: string): readonly string[] {
  return tables
    .filter(({ withheld }) => withheld)
    .map(
      ({ table }) =>
        `The table by ${table.replaceAll('_', ' ')} of ${group.replaceAll('_', ' ')} is left out: beside the earlier releases it would tell a hidden count by subtraction.`,
    );
}

/** Released by the same rules of who is in: only then are two counts of the same units. */
function isCountedAlike(audit: Audit, { audit: other }: Release): boolean {
  return (
    audit.unit === other.unit &&
    audit.eligible === other.eligible &&
    audit.select === (other.select ?? 'any_convicted') &&
    [...audit.only].sort().join() === [...(other.only ?? [])].sort().join()
  );
}

function toldOf(
  { groups, period }: Release,
  group: string,
  table: ReleaseTable,
): readonly (ToldOfTable & { readonly cells: readonly ReleasedCell[] | null })[] {
  return groups
    .filter((one) => one.group === group)
    .map(({ families, tables }) => ({
      period,
      families: families.map(({ family }) => family),
      cells: tables[table] ?? null,
    }));
}

function numbersOf({ groups, period }: Release, group: string, table: ReleaseTable): readonly NumbersTold[] {
  return groups
    .filter((one) => one.group === group)
    .map(({ observed, families, tables }) => ({ period, observed, made: families, cells: tables[table] ?? null }));
}

export function releasedCell(
  { level, key, merged, units, shown }: ReleaseCell,
  families: readonly OrderFamily[],
): ReleasedCell {
  const isShown = ({ name }: OrderFamily) => shown.includes(name);
  return {
    level,
    key,
    merged,
    of: units.length,
    families: families.filter(isShown).map((family) => {
      const made = units.filter((unit) => membershipOf(unit, family) === 'in').length;
      return {
        family: family.name,
        made,
        rate: rate(made, units.length),
        interval: wilsonOf(made, units.length),
        exact: exactOf(made, units.length),
      };
    }),
    hidden: families.filter((family) => !isShown(family)).map(({ name }) => name),
  };
}
