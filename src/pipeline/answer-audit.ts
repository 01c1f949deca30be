import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Audit } from '../audits/audit.js';
import { findAudit } from '../audits/find-audit.js';
import { runAudit } from '../audits/finding.js';
import type { Finding } from '../audits/finding-schema.js';
import { RULES_VERSION } from '../facts/version.js';
import { keepFinding } from '../store/finding.js';
import { addJob, findJob } from '../store/job.js';
import { loadCases } from '../store/load-cases.js';
import type { Store } from '../store/tables.js';
import type { Stages } from './stages.js';

/** A question to be answered as a job: a bundled audit or the path of an audit file, and days. */
const question = z.object({ audit: z.string(), from: z.string().optional(), to: z.string().optional() });

export type Question = z.infer<typeof question>;

/** Runs an audit over the whole database, as of now. */
export async function answerAudit(
  store: Store,
  audit: Audit,
  period: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: () => string = () => new Date().toISOString(),
): Promise<Finding> {
  const cases = await loadCases(store);
  const { from, to } = period;
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return runAudit(audit, cases, { ...days, asOf: now(), versions: { extractor: RULES_VERSION } });
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
export async function answerJob(store: Store, id: string, { now }: Pick<Stages, 'now'>): Promise<void> {
  const job = await findJob(store, 'audit', id);
  if (!job) return;
  const asked = question.parse(JSON.parse(job.told));
  const finding = await answerAudit(store, findAudit(asked.audit), asked, now);
  const { period, audit } = finding;
  const row = { audit: audit.name, period_from: period.from, period_to: period.to, as_of: now() };
  await keepFinding(store, { id, ...row, finding: JSON.stringify(finding) });
}
