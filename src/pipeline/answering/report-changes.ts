import type { Audit } from '../../audits/definition/audit.js';
import { answerInFull } from '../../audits/findings/answer-in-full.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import { findGaps } from '../../audits/gaps/gaps.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import { CAUSES, type Cause, type Changes, type Counted } from '../../reports/material/changes.js';
import type { InternalReport, Report } from '../../reports/schemas/report-schema.js';
import { standingOf, unitsCounted } from '../../reports/units-counted.js';
import { type ChangedSince, changedSince } from '../../store/database/changed-since.js';
import type { Key } from '../../store/database/secret.js';
import type { Store } from '../../store/tables.js';
import { auditRun } from './answer-audit.js';
import { type AsKnown, withDatabaseAsKnown } from './as-known.js';
import { storedRows } from './stored-rows.js';

interface Answered {
  readonly finding: Finding;
  readonly gaps: Gaps;
}

interface Compared {
  readonly audit: Audit;
  readonly previous: Report;
  /** This report’s own answers, used where it is of the same days; without them the last report’s days are answered now. */
  readonly now?: Answered;
  /** The database file, for the past it holds. */
  readonly url: string;
  readonly openKey: () => Key;
}

/**
 * What changed in the last report’s figures, and why. The last report’s days are answered twice: from what was known when it
 * was made, by today’s rules, and from what is known now. What differs between the report and the first is the rules; what
 * differs between the two is what came since. A release is told the national totals alone.
 */
export async function changesSince(store: Store, { audit, previous, now, url, openKey }: Compared): Promise<Changes> {
  const { from, to } = previous.period;
  const samePeriod = now === undefined || (now.finding.period.from === from && now.finding.period.to === to);
  const today = now !== undefined && samePeriod ? now : await answered(store, audit, { from, to });
  const past = await withDatabaseAsKnown(url, previous.asOf, openKey, async (known) => ({
    ...(await answered(known.store, audit, { from, to }, known)),
    documents: known.laterDocuments,
    decisions: known.laterDecisions,
  }));
  return {
    previous: { asOf: previous.asOf, period: { from, to } },
    samePeriod,
    families: figures(previous, past.finding, today.finding),
    causes: previous.kind === 'release' ? null : await causes(store, previous, { past, today }),
    documents: past.documents,
    decisions: past.decisions,
    rules: rulesChanged(previous, today.finding),
  };
}

async function answered(
  store: Store,
  audit: Audit,
  period: { readonly from: string; readonly to: string },
  known?: AsKnown,
): Promise<Answered> {
  const now = () => new Date().toISOString();
  const run = await auditRun(store, period, { now, ...(known === undefined ? {} : { known }) });
  const rows = await storedRows(store, audit, run);
  return {
    finding: answerInFull(audit, rows, { run, extras: {} }),
    gaps: findGaps(audit, rows, { run, asked: { by: 'court' } }),
  };
}

function figures(previous: Report, byTodaysRules: Finding, now: Finding): Changes['families'] {
  const { groups } = previous.kind === 'internal' ? previous.finding : previous.release;
  return now.groups.flatMap(({ group, observed, families }) => {
    const before = groups.find((one) => one.group === group);
    const between = byTodaysRules.groups.find((one) => one.group === group);
    if (before === undefined || between === undefined) return [];
    return families.flatMap(({ family, made }) => {
      const earlier = before.families.find((one) => one.family === family);
      if (earlier === undefined) return [];
      const counted = (found: { readonly made: number } | undefined, of: number): Counted => ({
        made: found?.made ?? 0,
        observed: of,
      });
      return [
        {
          group,
          family,
          before: counted(earlier, before.observed),
          byTodaysRules: counted(
            between.families.find((one) => one.family === family),
            between.observed,
          ),
          now: { made, observed },
        },
      ];
    });
  });
}

type Standing = ReturnType<typeof standingOf>;

async function causes(
  store: Store,
  previous: InternalReport,
  { past, today }: { readonly past: Answered; readonly today: Answered },
): Promise<NonNullable<Changes['causes']>> {
  const reported = standingOf(previous.finding, previous.units);
  const between = standingOf(past.finding, unitsCounted(past.finding, past.gaps));
  const now = standingOf(today.finding, unitsCounted(today.finding, today.gaps));
  const keys = [...new Set([...reported.keys(), ...between.keys(), ...now.keys()])].filter(
    (key) => !isSame(reported.get(key), between.get(key)) || !isSame(between.get(key), now.get(key)),
  );
  const idOf = (key: string) => key.slice(key.indexOf(' ') + 1);
  const rulesMoved = rulesChanged(previous, today.finding).length > 0;
  const since = await changedSince(store, keys.map(idOf), previous.asOf);
  const counts = new Map<Cause, { entered: number; left: number; changed: number }>();
  const note = (cause: Cause, before: Standing, after: Standing, key: string) => {
    const own = counts.get(cause) ?? { entered: 0, left: 0, changed: 0 };
    counts.set(cause, own);
    own[!before.has(key) ? 'entered' : !after.has(key) ? 'left' : 'changed'] += 1;
  };
  for (const key of keys) {
    const came = since.get(idOf(key));
    if (!isSame(reported.get(key), between.get(key)))
      note(
        rulesMoved && (came !== undefined || between.has(key)) ? 'rule_change' : 'taken_out',
        reported,
        between,
        key,
      );
    if (!isSame(between.get(key), now.get(key))) note(causeOf(came), between, now, key);
  }
  return (Object.keys(CAUSES) as Cause[]).flatMap((cause) => {
    const counted = counts.get(cause);
    return counted === undefined ? [] : [{ cause, ...counted }];
  });
}

function isSame(a: { readonly orders: string } | undefined, b: { readonly orders: string } | undefined): boolean {
  return a?.orders === b?.orders;
}

/** People’s decisions go before amendments, amendments before what is merely new. A case with another reference now came by new data. */
function causeOf(came: ChangedSince | undefined): Cause {
  if (came?.decided === true) return 'review';
  if (came?.amended === true) return 'amendment';
  return 'new_data';
}

function rulesChanged(previous: Report, { rules, audit }: Finding): Changes['rules'] {
  const { rules: before, audit: audited } = previous.kind === 'internal' ? previous.finding : previous.release;
  const pairs = [
    { what: 'extraction', from: before.extractor, to: rules.extractor },
    { what: 'offence groups', from: before.offenceGroups, to: rules.offenceGroups },
    { what: 'order families', from: before.orderFamilies, to: rules.orderFamilies },
    { what: 'the audit', from: audited.version, to: audit.version },
  ];
  return pairs.filter(({ from, to }) => from !== to);
}
