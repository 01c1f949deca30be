import type { LedgerDay } from '../cases/court-days/ledger-day.js';
import type { CaseProblem, DefendantCase } from '../cases/defendant-case.js';
import { lawChangesWithin } from '../law/law-changes.js';
import { OFFENCE_GROUPS_VERSION, type OffenceGroupName } from '../law/offence-groups.js';
import { ORDER_FAMILIES_VERSION, type OrderFamily, orderFamily } from '../law/order-families.js';
import type { Audit } from './audit.js';
import { besideUnits } from './beside.js';
import { breakdown } from './breakdowns.js';
import { compareGroups } from './comparisons.js';
import { countOutcomes } from './count-outcomes.js';
import { type Coverage, coverageOf, coverageOfCases, provisionalBecause } from './coverage.js';
import { eligible } from './eligible.js';
import { countFamily } from './families.js';
import { familyPairs } from './family-pairs.js';
import type { AsKnownNote, Finding, GroupFinding } from './finding-schema.js';
import { funnel } from './funnel.js';
import { type GroupRun, runGroup } from './group-run.js';
import { type JudgedUnit, judgeUnit } from './judged-unit.js';
import type { PeopleSaid } from './people-said.js';
import { type Period, periodOf } from './period.js';
import { rowCoverage } from './row-coverage.js';
import { saidByPeople } from './said-by-people.js';
import { standingNotes } from './standing-notes.js';
import { tallyProblems } from './tally-problems.js';

export interface AuditRun {
  /** Both default to the audit's own period. */
  readonly from?: string;
  readonly to?: string;
  /** The instant the data is as of, ISO 8601 with offset. */
  readonly asOf: string;
  /** Documents whose names and words retention has erased; left out where there are none. */
  readonly erased?: { readonly documents: number };
  /** What was known then, where that instant was asked for. */
  readonly asKnown?: AsKnownNote;
  readonly versions: { readonly extractor: string };
  /** The coverage ledger of every court; where there is none, no share of court days is told. */
  readonly ledger?: readonly LedgerDay[];
  /** Problems of the documents behind the cases, counted by code; those of the cases themselves are added. */
  readonly problems?: readonly CaseProblem[];
  /** What people decided of readings, read in full and were answered. */
  readonly people?: PeopleSaid;
}

/**
 * Answers an audit from cases: the funnel, the outcomes and the families of every group, the comparisons, and what speaks for care (contract 3.3).
 * `cases` are all the cases the store holds, for a person's other cases and the coverage count too. Throws a UsageError for a period that ends before it begins.
 */
export function runAudit(audit: Audit, cases: readonly DefendantCase[], run: AuditRun): Finding {
  const period = periodOf(audit, run);
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const groups = [...audit.offences, ...audit.compare].map((group) => runGroup(audit, cases, group, period));
  const days = run.ledger?.filter(({ date }) => isWithin(date, period, run.asOf));
  const seen = days === undefined ? coverageOfCases(cases, period) : coverageOf(days);
  const unsettled = provisionalBecause(period.to, seen, run.asOf);
  const held = (days ?? []).filter((day) => day.held);
  const breaks = lawChangesWithin(period.from, period.to);
  const audited = groups.filter(({ group }) => audit.offences.includes(group));
  const compared = groups.filter(({ group }) => audit.compare.includes(group));
  return {
    audit: {
      name: audit.name,
      asks: audit.asks,
      unit: audit.unit,
      eligible: audit.eligible,
      ...(audit.select === 'any_convicted' ? {} : { select: audit.select }),
      ...(audit.only.length > 0 ? { only: audit.only } : {}),
      version: audit.version,
    },
    period: { ...period, by: audit.period.by },
    asOf: run.asOf,
    ...(run.asKnown ? { asKnown: run.asKnown } : {}),
    ...(run.erased ? { erased: run.erased } : {}),
    rules: {
      extractor: run.versions.extractor,
      offenceGroups: OFFENCE_GROUPS_VERSION,
      orderFamilies: ORDER_FAMILIES_VERSION,
    },
    provisional: unsettled.length > 0,
    provisionalBecause: unsettled,
    heldBack: { courtDays: held.length, hearings: held.reduce((sum, day) => sum + day.cases, 0) },
    groups: groups.map((group) =>
      groupFinding(group, audit, families, { seen, days: days ?? [], period, asOf: run.asOf, people: run.people }),
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

/** The units of one offence group in a period, each with its outcome: what `ordergap explain` and the reports walk through. */
export function judgedUnits(
  cases: readonly DefendantCase[],
  group: OffenceGroupName,
  period: Period,
): readonly JudgedUnit[] {
  return eligible(cases, group, period).units.map(judgeUnit);
}

function groupFinding(
  run: GroupRun,
  audit: Audit,
  families: readonly OrderFamily[],
  {
    seen,
    people,
    ...behind
  }: { readonly seen: Coverage; readonly people: PeopleSaid | undefined } & Parameters<typeof rowCoverage>[2],
): GroupFinding {
  const { group, found, units } = run;
  const observed = units.filter((unit) => unit.observed).length;
  return {
    group,
    funnel: funnel(group, found, units.length - observed, audit),
    of: units.length,
    observed,
    outcomes: countOutcomes(units),
    families: families.map((family) =>
      countFamily(family, units, family.ofThose === undefined ? null : orderFamily(family.ofThose)),
    ),
    pairs: familyPairs(families, units),
    coverage: seen,
    breakdowns: Object.fromEntries(
      audit.breakdowns.map((by) => [
        by,
        breakdown(by, units, families, audit.release.smallest).map((row) => ({
          ...row,
          ...rowCoverage(by, row.key, behind),
        })),
      ]),
    ),
    beside: besideUnits(found, units),
    ...saidByPeople(run, families, { audit: audit.name, period: behind.period, people }),
  };
}

/** A list can name days to come: what has not been is not missing. */
function isWithin(date: string, { from, to }: Period, asOf: string): boolean {
  return date >= from && date <= to && date <= asOf.slice(0, 10);
}
