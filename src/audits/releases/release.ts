import { createHash } from 'node:crypto';
import { type OrderFamily, orderFamily } from '../../law/orders/order-families.js';
import { type SeenDays, seenDays } from '../coverage/seen-days.js';
import type { Audit } from '../definition/audit.js';
import { runGroup } from '../definition/group-run.js';
import { type AuditRun, runAudit } from '../findings/finding.js';
import type { GroupFinding } from '../findings/finding-schema.js';
import type { AuditRows } from '../units/audit-rows.js';
import { comeBy, type Period, requireFixedPeriod } from '../units/period.js';
import { refuseOneCourt } from './one-court.js';
import { RELEASE_TABLES, type ReleaseTable } from './release-cells.js';
import type { Release } from './release-schema.js';
import {
  type EarlierRelease,
  releasedCell,
  type TableToRelease,
  tablesToRelease,
  withheldNote,
} from './released-tables.js';

/** A release as it is made; one read back may be of before it told of days. */
export type ReleaseMade = Release & SeenDays;

/**
 * What of an audit may leave the team (counting.md 5): national totals of a fixed period, and below them the cells that are large
 * enough, merged upward; never court by month, no case, no quote. Beside `earlier` releases a table that would tell a count they or it
 * hide begins at a higher level or is left out, and a note says so. Throws a UsageError for a period that is not fixed, where the
 * national totals by themselves would tell a hidden count (of a month that an earlier release hid), and where they are one court's.
 */
export function releaseOf(
  audit: Audit,
  rows: AuditRows,
  { run, earlier }: { readonly run: AuditRun; readonly earlier: readonly EarlierRelease[] },
): ReleaseMade {
  const finding = runAudit(audit, rows, run);
  const { period } = finding;
  requireFixedPeriod(audit, period);
  const days = rows.courtDays(comeBy(period, run.asOf));
  refuseOneCourt(finding.groups, { days, smallest: audit.release.smallest });
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const groups = finding.groups.map((found) => ({
    found,
    tables: tablesOfGroup(found, audit, { rows, families, period, earlier }),
  }));
  return {
    release: true,
    audit: finding.audit,
    period,
    asOf: finding.asOf,
    rules: finding.rules,
    ...seenDays(days, period.to, run),
    smallest: audit.release.smallest,
    groups: groups.map(({ found, tables }) => releasedGroup(found, tables, families)),
    breaks: finding.breaks,
    notes: [...finding.notes, NOTE, ...groups.flatMap(({ found, tables }) => withheldNote(tables, found.group))],
    finding: createHash('sha256').update(JSON.stringify(finding)).digest('hex'),
  };
}

const NOTE =
  'Below the national totals a count is told only where it, and what is left beside it, are none or enough; smaller cells are merged. Courts are never told by month.';

interface Within {
  readonly rows: AuditRows;
  readonly families: readonly OrderFamily[];
  readonly period: Period;
  readonly earlier: readonly EarlierRelease[];
}

function tablesOfGroup({ group }: GroupFinding, audit: Audit, within: Within): readonly TableToRelease[] {
  const name = [...audit.offences, ...audit.compare].find((one) => one === group);
  if (name === undefined) return [];
  const { units } = runGroup(audit, within.rows, name, within.period);
  return tablesToRelease(audit, { ...within, group: name, units, tables: tablesOf(audit) });
}

function releasedGroup(
  { group, of, observed, outcomes, funnel, families: counted }: GroupFinding,
  tables: readonly TableToRelease[],
  families: readonly OrderFamily[],
): Release['groups'][number] {
  return {
    group,
    funnel: funnel.map(({ step, kept, why, left }) => ({ step, kept, why, left })),
    of,
    observed,
    outcomes,
    families: counted.map(({ family, floor, made, rate: share, interval, exact, upper, bounds }) => ({
      family,
      ...(floor === true ? { floor } : {}),
      made,
      rate: share,
      interval,
      exact,
      upper: { made: upper.made, rate: upper.rate },
      bounds,
    })),
    tables: Object.fromEntries(
      tables
        .filter(({ withheld }) => !withheld)
        .map(({ table, cells }) => [table, cells.map((cell) => releasedCell(cell, families))]),
    ),
  };
}

/** Place and time are each one table, however many of their levels an audit asks for: two would be subtracted. */
function tablesOf({ breakdowns }: Audit): readonly ReleaseTable[] {
  return (Object.keys(RELEASE_TABLES) as readonly ReleaseTable[]).filter((table) =>
    RELEASE_TABLES[table].some((level) => breakdowns.includes(level)),
  );
}
