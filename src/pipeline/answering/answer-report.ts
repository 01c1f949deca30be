import { DateTime } from 'luxon';
import type { Audit } from '../../audits/definition/audit.js';
import { answerInFull } from '../../audits/findings/answer-in-full.js';
import type { AuditRun } from '../../audits/findings/finding.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import { findGaps } from '../../audits/gaps/gaps.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import type { BlindReading } from '../../audits/readings/blind-sample.js';
import { releaseOf } from '../../audits/releases/release.js';
import type { Release } from '../../audits/releases/release-schema.js';
import type { AuditRows } from '../../audits/units/audit-rows.js';
import { dayInLondon, periodOf } from '../../audits/units/period.js';
import { internalReport } from '../../reports/internal-report.js';
import type { Changes } from '../../reports/material/changes.js';
import { releaseReport } from '../../reports/release-report.js';
import type { InternalReport, Report } from '../../reports/schemas/report-schema.js';
import { unitsCounted } from '../../reports/units-counted.js';
import { daysSeen } from '../../store/case-files/court-days.js';
import type { Key } from '../../store/database/secret.js';
import { documentTally } from '../../store/documents/document-tally.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { inventedWarning } from '../taking/invented.js';
import { answerAudit, auditRun, withRows } from './answer-audit.js';
import { replyLog } from './reply-log.js';
import { changesSince } from './report-changes.js';
import { storedRows } from './stored-rows.js';

/** What a report is asked. */
export interface ReportAsked {
  readonly audit: Audit;
  readonly auditText: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly release?: boolean;
  /** Releases given out before, where this one is for release. */
  readonly earlier?: readonly Release[];
  /** The last report, where there is one. */
  readonly previous?: Report;
  /** A random sample read blind, to correct rates by. */
  readonly blind?: BlindReading | undefined;
}

interface Means {
  readonly url: string;
  readonly openKey: () => Key;
  readonly now?: () => string;
  /** Told as each stage begins. */
  readonly onStage?: (stage: string) => void;
}

/**
 * Makes a report of an audit over a period: the model that every format is written from. Throws a UsageError for a period
 * that has not begun and for one of which the database holds no court day.
 */
export async function answerReport(store: Store, asked: ReportAsked, means: Means): Promise<Report> {
  return asked.release === true ? answerReleaseReport(store, asked, means) : answerInternalReport(store, asked, means);
}

/** The report for the team. */
export async function answerInternalReport(store: Store, asked: ReportAsked, means: Means): Promise<InternalReport> {
  const { audit, period, at, onStage } = begun(asked, means);
  const counted = await answered(store, audit, period, { at: { ...at, blind: asked.blind }, onStage });
  const { finding, gaps, run } = counted;
  const changes = await changed(store, asked, { ...means, answers: { finding, gaps } });
  onStage('areas and months');
  return internalReport({
    finding,
    gaps,
    areas: areasOf(audit, counted),
    series: await seriesOf(store, audit, finding, at),
    changes,
    replies: await replyLog(store, casesCounted(finding, gaps), finding.asOf, run.people),
    ...(await beside(store, asked)),
  });
}

function casesCounted(finding: Finding, gaps: Gaps): ReadonlySet<string> {
  return new Set(unitsCounted(finding, gaps).flatMap(({ cases }) => cases));
}

/** The report that may leave the team: made of a release, with the national totals of what changed. */
async function answerReleaseReport(store: Store, asked: ReportAsked, means: Means): Promise<Report> {
  const { audit, period, at, onStage } = begun(asked, means);
  const { finding, gaps, rows, run } = await answered(store, audit, period, { at, onStage });
  onStage('what may leave the team');
  const earlier = await withRows(store, audit, { run, releases: asked.earlier ?? [] });
  const release = releaseOf(audit, rows, { run, earlier });
  const changes = await changed(store, asked, { ...means, answers: { finding, gaps } });
  return releaseReport({
    release,
    changes: changes === null ? null : { ...changes, causes: null },
    ...(await beside(store, asked)),
  });
}

/** The days asked for, and one instant for every answer. */
function begun({ audit, ...asked }: ReportAsked, { now = () => new Date().toISOString(), onStage = () => {} }: Means) {
  const instant = now();
  const { from = audit.period.from, to = audit.period.to } = asked;
  const period = periodOf(audit, { from, ...(to === undefined ? {} : { to }), asOf: instant });
  if (period.from > dayInLondon(instant))
    throw new UsageError(`The period begins on ${period.from}, which is yet to come. Give a month that has begun.`);
  return { audit, period, at: { now: () => instant }, onStage };
}

/** The answers of one load of rows, and what they were made of. */
interface Counted {
  readonly finding: Finding;
  readonly gaps: Gaps;
  readonly rows: AuditRows;
  readonly run: AuditRun;
}

async function answered(
  store: Store,
  audit: Audit,
  period: { readonly from: string; readonly to: string },
  { at, onStage }: { readonly at: At; readonly onStage: (stage: string) => void },
): Promise<Counted> {
  onStage('audit');
  const run = await auditRun(store, period, at);
  const rows = await storedRows(store, audit, run);
  const finding = answerInFull(audit, rows, { run, extras: {} });
  await requireData(store, finding);
  onStage('cases and questions');
  return { finding, gaps: findGaps(audit, rows, { run, asked: { by: 'court' } }), rows, run };
}

type At = { readonly now: () => string; readonly blind?: BlindReading | undefined };

async function changed(
  store: Store,
  { audit, previous }: ReportAsked,
  { url, openKey, onStage, answers }: Means & { readonly answers: Pick<Counted, 'finding' | 'gaps'> },
): Promise<Changes | null> {
  if (previous === undefined) return null;
  onStage?.('what changed since the last report');
  return changesSince(store, { audit, previous, now: answers, url, openKey });
}

async function beside(store: Store, { auditText }: ReportAsked) {
  return { auditText, sources: await documentTally(store), warning: await inventedWarning(store) };
}

/** A month of which nothing came is no month of which nothing was found. */
async function requireData(store: Store, { groups, period }: Finding): Promise<void> {
  const isSeen = groups.some(
    ({ of, coverage, funnel }) => of > 0 || coverage.courtDaysSeen > 0 || (funnel[0]?.left ?? 0) > 0,
  );
  if (isSeen) return;
  const held = await daysSeen(store);
  const instead =
    held === null
      ? 'It holds no results of any day: take documents in with ordergap ingest.'
      : `It holds results from ${held.from} to ${held.to}: ask for days of these, or take more documents in with ordergap ingest.`;
  throw new UsageError(
    `The database holds nothing of a magistrates’ court from ${period.from} to ${period.to}: no report was written. ${instead}`,
  );
}

/** Where areas can be told apart: an order expected, and not expected, five times in at least three of them. */
const FEWEST_AREAS = 3;
const FEWEST_EXPECTED = 5;

function areasOf(audit: Audit, { finding, rows, run }: Counted): Gaps | null {
  const [main] = finding.groups;
  const by = (['lja', 'court'] as const).find((kind) => main?.breakdowns[kind] !== undefined);
  if (main === undefined || by === undefined) return null;
  const parted = main.breakdowns[by] ?? [];
  const family = main.families.find(({ rate }) => {
    if (rate === null) return false;
    const tested = parted.filter(({ observed }) => observed * Math.min(rate, 1 - rate) >= FEWEST_EXPECTED);
    return tested.length >= FEWEST_AREAS;
  });
  if (family === undefined) return null;
  return findGaps(audit, rows, { run, asked: { by, family: family.family } });
}

/** Months shown with a period that is shorter. */
const MONTHS = 12;

/** The twelve months that end with a shorter period, so that its own can be seen beside those before; null where the period has two or more. */
async function seriesOf(
  store: Store,
  audit: Audit,
  { groups: [main], period }: Finding,
  at: At,
): Promise<Finding | null> {
  if ((main?.breakdowns.month?.length ?? 0) > 1) return null;
  const last = DateTime.fromISO(period.to, { zone: 'Europe/London' });
  const from = last
    .startOf('month')
    .minus({ months: MONTHS - 1 })
    .toFormat('yyyy-MM-dd');
  return answerAudit(store, { ...audit, breakdowns: ['month'], compare: [] }, { from, to: period.to }, at);
}
