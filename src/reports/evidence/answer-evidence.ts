import type { Audit } from '../../audits/definition/audit.js';
import { answerInFull } from '../../audits/findings/answer-in-full.js';
import type { AuditRun } from '../../audits/findings/finding.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import { findGaps } from '../../audits/gaps/gaps.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import type { AuditRows } from '../../audits/units/audit-rows.js';
import { internalReport } from '../internal-report.js';
import type { Material } from '../material/material.js';
import type { InternalReport } from '../schemas/report-schema.js';

/** What stands in a bundle beside the rows, and is not recomputed from them. */
export type Given = Pick<Material, 'auditText' | 'sources' | 'warning'>;

export interface Answers {
  readonly finding: Finding;
  readonly gaps: Gaps;
  readonly report: InternalReport;
}

/** Every number of a bundle, from its rows: the same steps make a bundle and verify it. */
export function answerEvidence(
  audit: Audit,
  rows: AuditRows,
  { run, given }: { readonly run: AuditRun; readonly given: Given },
): Answers {
  const finding = answerInFull(audit, rows, { run, extras: {} });
  const gaps = findGaps(audit, rows, { run, asked: { by: 'court' } });
  const report = internalReport({ ...given, finding, gaps, areas: null, series: null, changes: null });
  return { finding, gaps, report };
}
