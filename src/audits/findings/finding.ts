import type { CaseProblem } from '../../cases/defendant-case.js';
import { type LawChange, lawChangesWithin } from '../../law/law-changes.js';
import { OFFENCE_GROUPS_VERSION } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES_VERSION, type OrderFamily, orderFamily } from '../../law/orders/order-families.js';
import { besideUnits } from '../counting/beside.js';
import { type BreakdownName, breakdown } from '../counting/breakdowns.js';
import { clusteringsOf, familyClusters } from '../counting/clusters.js';
import { compareGroups } from '../counting/comparisons.js';
import { countOutcomes } from '../counting/count-outcomes.js';
import { countFamily } from '../counting/families.js';
import { familyPairs } from '../counting/family-pairs.js';
import { trendsOf } from '../counting/trends.js';
import type { Coverage } from '../coverage/coverage.js';
import { rowCoverage } from '../coverage/row-coverage.js';
import { seenDays } from '../coverage/seen-days.js';
import type { Audit } from '../definition/audit.js';
import { type GroupRun, runGroup } from '../definition/group-run.js';
import { tallyProblems } from '../judging/tally-problems.js';
import type { PeopleSaid } from '../readings/people-said.js';
import type { AuditRows } from '../units/audit-rows.js';
import { comeBy, type Period, periodOf } from '../units/period.js';
import type { AsKnownNote, Finding, GroupFinding } from './finding-schema.js';
import { funnel } from './funnel.js';
import { saidByPeople } from './said-by-people.js';
import { standingNotes } from './standing-notes.js';

export interface AuditRun {
  /** Both default to the audit's own period. */
  readonly from?: string;
  readonly to?: string;
  /** The instant the data is as of, ISO 8601 with offset. */
  readonly asOf: string;
  /** Documents whose names and words retention has erased; left out where there are none. */
  readonly erased?: { readonly documents: number };
  /** Documents asked for that are not yet stored, read or joined, as where a run was broken off; left out where there are none. */
  readonly untaken?: { readonly documents: number };
  /** What was known then, where that instant was asked for. */
  readonly asKnown?: AsKnownNote;
  readonly versions: { readonly extractor: string };
  /** Problems of the documents behind the cases, counted by code; those of the cases themselves are added. */
  readonly problems?: readonly CaseProblem[];
  /** What people decided of readings, read in full and were answered. */
  readonly people?: PeopleSaid;
}

/**
 * Answers an audit from rows: the funnel, the outcomes and the families of every group, the comparisons, and what speaks for care (contract 3.3).
 * Throws a UsageError for a period that ends before it begins.
 */
export function runAudit(audit: Audit, rows: AuditRows, run: AuditRun): Finding {
  const period = periodOf(audit, run);
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const groups = [...audit.offences, ...audit.compare].map((group) => runGroup(audit, rows, group, period));
  const days = rows.courtDays(comeBy(period, run.asOf));
  const { coverage: seen, ...standing } = seenDays(days, period.to, run);
  const covered = new Map(audit.breakdowns.map((by) => [by, rowCoverage(by, { days, period, run })] as const));
  const breaks = lawChangesWithin(period.from, period.to);
  const audited = groups.filter(({ group }) => audit.offences.includes(group));
  const compared = groups.filter(({ group }) => audit.compare.includes(group));
  return {
    audit: auditTold(audit),
    period: { ...period, by: audit.period.by },
    asOf: run.asOf,
    ...(run.asKnown ? { asKnown: run.asKnown } : {}),
    ...(run.erased ? { erased: run.erased } : {}),
    rules: {
      extractor: run.versions.extractor,
      offenceGroups: OFFENCE_GROUPS_VERSION,
      orderFamilies: ORDER_FAMILIES_VERSION,
    },
    ...standing,
    groups: groups.map((group) =>
      groupFinding(group, audit, families, { losses: rows.losses, seen, covered, period, breaks, people: run.people }),
    ),
    comparisons: audited.flatMap((a) =>
      compared.flatMap((b) => families.map((family) => compareGroups(a, b, family, breaks))),
    ),
    breaks,
    notes: standingNotes(audit.orders),
    problems: tallyProblems(
      run.problems ?? [],
      groups.map(({ found }) => found),
    ),
  };
}

/** An audit as every answer of it names it. */
export function auditTold({ name, asks, unit, eligible, select, only, version }: Audit): Finding['audit'] {
  return {
    name,
    asks,
    unit,
    eligible,
    ...(select === 'any_convicted' ? {} : { select }),
    ...(only.length > 0 ? { only } : {}),
    version,
  };
}

interface Behind extends Pick<AuditRows, 'losses'> {
  readonly seen: Coverage;
  readonly covered: ReadonlyMap<BreakdownName, ReturnType<typeof rowCoverage>>;
  readonly period: Period;
  readonly breaks: readonly LawChange[];
  readonly people: PeopleSaid | undefined;
}

function groupFinding(
  run: GroupRun,
  audit: Audit,
  families: readonly OrderFamily[],
  { losses, seen, covered, period, breaks, people }: Behind,
): GroupFinding {
  const { group, found, units } = run;
  const observed = units.filter((unit) => unit.observed).length;
  const clusterings = clusteringsOf(units);
  const { review, correction, answers } = saidByPeople(run, families, { audit: audit.name, period, people });
  return {
    group,
    funnel: funnel(group, found, units.length - observed, audit),
    of: units.length,
    observed,
    outcomes: countOutcomes(units),
    families: families.map((family) => ({
      ...countFamily(family, units, family.ofThose === undefined ? null : orderFamily(family.ofThose)),
      clusters: familyClusters(family, clusterings),
    })),
    pairs: familyPairs(families, units),
    coverage: seen,
    breakdowns: Object.fromEntries(
      audit.breakdowns.map((by) => [
        by,
        breakdown(by, units, families, audit.release.smallest).map((row) => ({
          ...row,
          ...covered.get(by)?.(row.key),
        })),
      ]),
    ),
    ...(isByTime(audit) ? { trends: trendsOf(units, families, { period, breaks }) } : {}),
    beside: besideUnits(found, { losses, period }),
    review,
    ...(audit.offences.includes(group) ? { correction } : {}),
    answers,
  };
}

/** Whether an audit is asked about months: a trend is looked for where they are told. */
function isByTime({ breakdowns }: Audit): boolean {
  return breakdowns.includes('month') || breakdowns.includes('quarter');
}
