import type { OffenceGroupName } from '../law/offence-groups.js';
import type { Audit } from './audit.js';
import type { AuditRows } from './audit-rows.js';
import type { NamedGroup } from './comparisons.js';
import { type Eligible, eligible } from './eligible.js';
import { onlyParts } from './parts.js';
import type { Period } from './period.js';

/** One offence group of an audit in a period: who is in, and what each unit came to. */
export interface GroupRun extends NamedGroup {
  readonly group: OffenceGroupName;
  readonly found: Eligible;
}

export function runGroup(audit: Audit, rows: AuditRows, group: OffenceGroupName, period: Period): GroupRun {
  const found = onlyParts(eligible(rows, group, period, audit), audit.only);
  return { group, found, units: found.units };
}
