import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Audit } from '../../audits/definition/audit.js';
import { findAudit } from '../../audits/definition/find-audit.js';
import { answerInFull, type Extras } from '../../audits/findings/answer-in-full.js';
import type { AuditRun } from '../../audits/findings/finding.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import { findGaps, type GapsAsked } from '../../audits/gaps/gaps.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import type { BlindReading } from '../../audits/readings/blind-sample.js';
import { type ReleaseMade, releaseOf } from '../../audits/releases/release.js';
import type { Release } from '../../audits/releases/release-schema.js';
import type { EarlierRelease } from '../../audits/releases/released-tables.js';
import { RULES_VERSION } from '../../facts/version.js';
import { keepFinding } from '../../store/case-files/finding.js';
import { countErased } from '../../store/documents/source-document.js';
import type { Store } from '../../store/tables.js';
import { addJob, findJob } from '../../store/work/job.js';
import { countUntaken } from '../../store/work/queue-state.js';
import type { Stages } from '../reading/stages.js';
import { type AsKnown, knownNotice } from './as-known.js';
import { beginRun } from './begin-run.js';
import { peopleSaid } from './people-said.js';
import { storedRows } from './stored-rows.js';

/** A question to be answered as a job: a bundled audit or the path of an audit file, and days. */
const question = z.object({ audit: z.string(), from: z.string().optional(), to: z.string().optional() });

export type Question = z.infer<typeof question>;

/** Runs an audit over the whole database, as of now; over one as it was known at an instant, as of that. */
export async function answerAudit(
  store: Store,
  audit: Audit,
  period: { readonly from?: string | undefined; readonly to?: string | undefined },
  {
    now = () => new Date().toISOString(),
    known,
    extras = {},
    blind,
  }: {
    readonly now?: () => string;
    readonly known?: AsKnown;
    readonly extras?: Extras;
    readonly blind?: BlindReading | undefined;
  } = {},
): Promise<Finding> {
  const run = await auditRun(store, period, { now, ...(known === undefined ? {} : { known }), blind });
  return answerInFull(audit, await storedRows(store, audit, run, extras), { run, extras });
}

/** What of an audit may leave the team (`audits/release.ts`), over the whole database. */
export async function answerRelease(
  store: Store,
  audit: Audit,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined; readonly earlier: readonly Release[] },
  { now = () => new Date().toISOString(), known }: { readonly now?: () => string; readonly known?: AsKnown } = {},
): Promise<ReleaseMade> {
  const run = await auditRun(store, asked, { now, ...(known === undefined ? {} : { known }) });
  const earlier = await withRows(store, audit, { run, releases: asked.earlier });
  return releaseOf(audit, await storedRows(store, audit, run), { run, earlier });
}

/** Releases given out before, each with today’s rows over its days. */
export async function withRows(
  store: Store,
  audit: Audit,
  { run, releases }: { readonly run: AuditRun; readonly releases: readonly Release[] },
): Promise<readonly EarlierRelease[]> {
  const all: EarlierRelease[] = [];
  for (const release of releases) {
    const { from, to } = release.period;
    all.push({ release, rows: await storedRows(store, audit, { ...run, from, to }) });
  }
  return all;
}

/** Where an order is recorded less often than in the rest of the nation (`audits/gaps.ts`), over the whole database. */
export async function answerGaps(
  store: Store,
  audit: Audit,
  asked: GapsAsked & {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly earlier?: readonly Release[];
  },
  { now = () => new Date().toISOString(), known }: { readonly now?: () => string; readonly known?: AsKnown } = {},
): Promise<Gaps> {
  const run = await auditRun(store, asked, { now, ...(known === undefined ? {} : { known }) });
  const earlier = await withRows(store, audit, { run, releases: asked.earlier ?? [] });
  return findGaps(audit, await storedRows(store, audit, run), { run, asked, earlier });
}

/** What a run is given beside the rows: its days, the instant it is of, what people said. */
export async function auditRun(
  store: Store,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  {
    now,
    known,
    blind,
  }: { readonly now: () => string; readonly known?: AsKnown; readonly blind?: BlindReading | undefined },
): Promise<AuditRun> {
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const { instant, documents = 0, laterDocuments = 0, laterDecisions = 0 } = known ?? {};
  const why =
    known === undefined ? {} : { asKnown: { documents, laterDocuments, laterDecisions, why: knownNotice(known) } };
  const asOf = instant ?? now();
  const people = { ...(await peopleSaid(store)), ...(blind === undefined ? {} : { blind }) };
  const erasedDocuments = await countErased(store);
  const erased = erasedDocuments === 0 ? {} : { erased: { documents: erasedDocuments } };
  const untaken = await countUntaken(store);
  const left = untaken === 0 ? {} : { untaken: { documents: untaken } };
  return { ...days, ...why, ...erased, ...left, people, asOf, versions: { extractor: RULES_VERSION } };
}

/** Asks that a question be answered by a worker. Returns the id of the job, under which the finding is kept. */
export async function askAudit(store: Store, asked: Question): Promise<string> {
  const id = createHash('sha256')
    .update(JSON.stringify([asked.audit, asked.from, asked.to]))
    .digest('hex')
    .slice(0, 24);
  await addJob(store, 'audit', id, asked);
  return id;
}

/** Does an audit job: the finding is kept in the place of its earlier one. */
export async function answerJob(store: Store, id: string, { key, now }: Pick<Stages, 'key' | 'now'>): Promise<void> {
  const job = await findJob(store, 'audit', id);
  if (!job) return;
  await beginRun(store, job, { key, now });
  const asked = question.parse(JSON.parse(job.told));
  const finding = await answerAudit(store, findAudit(asked.audit), asked, { now });
  const { period, audit } = finding;
  const row = { audit: audit.name, period_from: period.from, period_to: period.to, as_of: now() };
  await keepFinding(store, { id, ...row, finding: JSON.stringify(finding) });
}
