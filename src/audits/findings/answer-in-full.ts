import { splitAtBreaks } from '../counting/split-at-breaks.js';
import type { Audit } from '../definition/audit.js';
import type { AuditRows } from '../units/audit-rows.js';
import { type AuditRun, runAudit } from './finding.js';
import type { Finding } from './finding-schema.js';
import { sensitivity } from './sensitivity.js';

/** What is asked of an audit beside its answer. */
export interface Extras {
  /** The table of rates counted otherwise. */
  readonly sensitivity?: boolean;
  /** The same audit on either side of every change of the law inside the period. */
  readonly splitAtBreaks?: boolean;
}

/** Answers an audit, with what was asked beside it. Throws what `runAudit` throws. */
export function answerInFull(
  audit: Audit,
  rows: AuditRows,
  { run, extras }: { readonly run: AuditRun; readonly extras: Extras },
): Finding {
  const answer = runAudit(audit, rows, run);
  const days = answer.breaks.map(({ date }) => date);
  return {
    ...answer,
    ...(extras.sensitivity ? { sensitivity: sensitivity(audit, rows, { run, answer }) } : {}),
    ...(extras.splitAtBreaks
      ? { parts: splitAtBreaks(answer.period, days).map((period) => runAudit(audit, rows, { ...run, ...period })) }
      : {}),
  };
}
