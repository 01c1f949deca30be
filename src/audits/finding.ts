import type { CaseProblem, DefendantCase } from '../cases/defendant-case.js';
import { lawChangesWithin } from '../law/law-changes.js';
import { OFFENCE_GROUPS_VERSION, type OffenceGroupName } from '../law/offence-groups.js';
import { ORDER_FAMILIES_VERSION, type OrderFamily, orderFamily } from '../law/order-families.js';
import { UsageError } from '../usage-error.js';
import type { Audit } from './audit.js';
import { besideUnits } from './beside.js';
import { breakdown } from './breakdowns.js';
import { compareGroups, type NamedGroup } from './comparisons.js';
import { countOutcomes } from './count-outcomes.js';
import { coverage } from './coverage.js';
import { type Eligible, eligible } from './eligible.js';
import { countFamily } from './families.js';
import type { Finding, GroupFinding } from './finding-schema.js';
import { funnel } from './funnel.js';
import { type JudgedUnit, judgeUnit } from './judged-unit.js';
import type { Period } from './period.js';
import { tallyProblems } from './tally-problems.js';

export interface AuditRun {
  /** Both default to the audit's own period. */
  readonly from?: string;
  readonly to?: string;
  /** The instant the data is as of, ISO 8601 with offset. */
  readonly asOf: string;
  readonly versions: { readonly extractor: string };
  /** Problems of the documents behind the cases, counted by code; those of the cases themselves are added. */
  readonly problems?: readonly CaseProblem[];
}

interface GroupRun extends NamedGroup {
  readonly group: OffenceGroupName;
  readonly found: Eligible;
}

/**
 * Answers an audit from cases: the funnel, the outcomes and the families of every group, the comparisons, and what speaks for care (contract 3.3).
 * `cases` are all the cases the store holds, for a person's other cases and the coverage count too. Throws a UsageError for a period that ends before it begins
 * and for a unit or a selection that cannot be counted yet.
 */
export function runAudit(audit: Audit, cases: readonly DefendantCase[], run: AuditRun): Finding {
  const period = periodOf(audit, run);
  if (audit.unit !== 'defendant_case') throw notYet('unit', audit.unit, 'defendant_case');
  if (audit.select !== 'any_convicted') throw notYet('select', audit.select, 'any_convicted');
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const groups = [...audit.offences, ...audit.compare].map((group): GroupRun => {
    const found = eligible(cases, group, period);
    return { group, found, units: found.units.map(judgeUnit) };
  });
  const breaks = lawChangesWithin(period.from, period.to);
  const audited = groups.filter(({ group }) => audit.offences.includes(group));
  const compared = groups.filter(({ group }) => audit.compare.includes(group));
  return {
    audit: { name: audit.name, asks: audit.asks, unit: audit.unit, eligible: audit.eligible, version: audit.version },
    period: { ...period, by: audit.period.by },
    asOf: run.asOf,
    rules: {
      extractor: run.versions.extractor,
      offenceGroups: OFFENCE_GROUPS_VERSION,
      orderFamilies: ORDER_FAMILIES_VERSION,
    },
    groups: groups.map((group) => groupFinding(group, audit, families, cases, period)),
    comparisons: audited.flatMap((a) =>
      compared.flatMap((b) => families.map((family) => compareGroups(a, b, family, breaks))),
    ),
    breaks: breaks.map(({ date, what }) => ({ date, what })),
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

function periodOf(audit: Audit, { from = audit.period.from, to = audit.period.to }: AuditRun): Period {
  if (from > to)
    throw new UsageError(`The period ends (${to}) before it begins (${from}). Give --from on or before --to.`);
  return { from, to };
}

function notYet(field: string, value: string, instead: string): UsageError {
  return new UsageError(`An audit with “${field}: ${value}” cannot be counted yet. Write “${field}: ${instead}”.`);
}

function groupFinding(
  { group, found, units }: GroupRun,
  audit: Audit,
  families: readonly OrderFamily[],
  cases: readonly DefendantCase[],
  period: Period,
): GroupFinding {
  const observed = units.filter((unit) => unit.observed).length;
  return {
    group,
    funnel: funnel(group, found, units.length - observed),
    of: units.length,
    observed,
    outcomes: countOutcomes(units),
    families: families.map((family) =>
      countFamily(family, units, family.ofThose === undefined ? null : orderFamily(family.ofThose)),
    ),
    coverage: coverage(cases, period),
    breakdowns: Object.fromEntries(
      audit.breakdowns.map((by) => [by, breakdown(by, units, families, audit.release.smallest)]),
    ),
    beside: besideUnits(found, units),
  };
}
