import { createHash } from 'node:crypto';
import type { DefendantCase } from '../cases/defendant-case.js';
import { type OrderFamily, orderFamily } from '../law/order-families.js';
import { rate } from '../stats/rate.js';
import { UsageError } from '../usage-error.js';
import type { Audit } from './audit.js';
import { exactOf, wilsonOf } from './families.js';
import { type AuditRun, runAudit } from './finding.js';
import type { GroupFinding } from './finding-schema.js';
import { runGroup } from './group-run.js';
import { membershipOf } from './judged-unit.js';
import { type Period, requireFixedPeriod } from './period.js';
import { RELEASE_TABLES, type ReleaseCell, type ReleaseTable, releaseCells } from './release-cells.js';
import { differencesFrom } from './release-differences.js';
import type { Release, ReleasedCell } from './release-schema.js';

/**
 * What of an audit may leave the team (counting.md 5): national totals of a fixed period, and below them the cells that are large
 * enough, merged upward; never court by month, no case, no quote. Throws a UsageError for a period that is not fixed, and where
 * a cell beside one of an `earlier` release of the same courts or days would tell a small count by subtraction.
 */
export function releaseOf(
  audit: Audit,
  cases: readonly DefendantCase[],
  { run, earlier }: { readonly run: AuditRun; readonly earlier: readonly Release[] },
): Release {
  const finding = runAudit(audit, cases, run);
  const { period } = finding;
  requireFixedPeriod(audit, period);
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const release: Release = {
    release: true,
    audit: finding.audit,
    period,
    asOf: finding.asOf,
    rules: finding.rules,
    smallest: audit.release.smallest,
    groups: finding.groups.map((group) => releasedGroup(group, audit, { cases, families, period })),
    breaks: finding.breaks,
    notes: [...finding.notes, NOTE],
    finding: createHash('sha256').update(JSON.stringify(finding)).digest('hex'),
  };
  const [small] = earlier.flatMap((one) => differencesFrom(one, release));
  if (small !== undefined) throw new UsageError(small);
  return release;
}

const NOTE =
  'Below the national totals a count is told only where it, and what is left beside it, are none or enough; smaller cells are merged. Courts are never told by month.';

interface Within {
  readonly cases: readonly DefendantCase[];
  readonly families: readonly OrderFamily[];
  readonly period: Period;
}

function releasedGroup(found: GroupFinding, audit: Audit, within: Within): Release['groups'][number] {
  const { group, of, observed, outcomes, funnel } = found;
  const name = [...audit.offences, ...audit.compare].find((one) => one === group);
  const units = name === undefined ? [] : runGroup(audit, within.cases, name, within.period).units;
  return {
    group,
    funnel: funnel.map(({ step, kept, why, left }) => ({ step, kept, why, left })),
    of,
    observed,
    outcomes,
    families: found.families.map(({ family, floor, made, rate: share, interval, exact, upper, bounds }) => ({
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
      tablesOf(audit).map((table) => [
        table,
        releaseCells(units, table, audit.release.smallest).map((cell) => releasedCell(cell, within.families)),
      ]),
    ),
  };
}

/** Place and time are each one table, however many of their levels an audit asks for: two would be subtracted. */
function tablesOf({ breakdowns }: Audit): readonly ReleaseTable[] {
  return (Object.keys(RELEASE_TABLES) as readonly ReleaseTable[]).filter((table) =>
    RELEASE_TABLES[table].some((level) => breakdowns.includes(level)),
  );
}

function releasedCell(
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
