import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { NamedGroup } from '../counting/comparisons.js';
import { onlyParts } from '../counting/parts.js';
import { type Eligible, eligible } from '../judging/eligible.js';
import type { AuditRows } from '../units/audit-rows.js';
import type { Period } from '../units/period.js';
import type { Audit } from './audit.js';

/** One offence group of an audit in a period: who is in, and what each unit came to. */
export interface GroupRun extends NamedGroup {
  readonly group: OffenceGroupName;
  readonly found: Eligible;
}

export function runGroup(audit: Audit, rows: AuditRows, group: OffenceGroupName, period: Period): GroupRun {
  const found = onlyParts(eligible(rows, group, period, audit), audit.only);
  return { group, found, units: found.units };
}
