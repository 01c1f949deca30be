import type { Audit } from '../audits/definition/audit.js';
import { readAudit } from '../audits/definition/read-audit.js';
import { UsageError } from '../usage-error.js';
import type { Report } from './schemas/report-schema.js';

/** The audit a report was made of, as it was asked then: a report carries its audit file. UsageError where it does not. */
export function auditOfReport({ sections, title }: Report): Audit {
  const blocks = sections.find(({ id }) => id === 'audit-file')?.blocks ?? [];
  const file = blocks.find((block) => block.kind === 'code');
  if (file === undefined) throw new UsageError(`The report “${title}” carries no audit file: make it anew.`);
  return readAudit(file.text, `the audit file in the report “${title}”`);
}
