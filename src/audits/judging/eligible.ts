import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { Reason } from '../units/assess-case.js';
import { type AuditRows, isHeardIn } from '../units/audit-rows.js';
import type { ChargedPart } from '../units/charged-part.js';
import type { CountedUnit } from '../units/counted-unit.js';
import type { Period } from '../units/period.js';
import type { UnitKind } from '../units/unit-kind.js';

/** Which conviction brings a case in: any of the group, or the one with the heaviest sentence of its occasion. */
export const SELECTIONS = ['any_convicted', 'principal_offence'] as const;

/** The cases heard in a period, or the parts of them that the audit counts, as one offence group sees them. */
export interface Eligible {
  /** How many were heard in the period, or sentenced in it without a hearing seen. */
  readonly listed: number;
  /** Of those, the ones with an in-group charge. */
  readonly charged: readonly ChargedPart[];
  readonly out: ReadonlyMap<Reason, number>;
  readonly units: readonly CountedUnit[];
  /** Under 18 at conviction: a stratum apart, of which only the national count is told. */
  readonly youth: readonly CountedUnit[];
}

/**
 * Sorts what a period has of a group: who was charged, who left and why, who was sentenced. With `select: principal_offence`
 * those sentenced leave where another offence of the same person, court and day had the heavier sentence.
 */
export function eligible(
  rows: AuditRows,
  group: OffenceGroupName,
  period: Period,
  { unit, select }: { readonly unit: UnitKind; readonly select: (typeof SELECTIONS)[number] } = {
    unit: 'defendant_case',
    select: 'any_convicted',
  },
): Eligible {
  const { from, to } = period;
  const all = rows.group(unit, group);
  const heard = rows.heard(unit, period);
  const out = new Map<Reason, number>();
  const leave = (reason: Reason, count = 1) => {
    if (count > 0) out.set(reason, (out.get(reason) ?? 0) + count);
  };
  leave('narrative', heard.narrated);

  let unheard = 0;
  const charged = all.charged.filter((part) => {
    const isSentenced = part.on !== null && part.on >= from && part.on <= to;
    const isHeard = isHeardIn(part.heard, period);
    if (!isHeard && isSentenced) unheard += 1;
    return isHeard || isSentenced;
  });
  for (const { standing, on } of charged) {
    if (standing !== 'sentenced') leave(standing);
    else if (on !== null && on < from) leave('sentenced_before');
    else if (on !== null && on > to) leave('sentenced_after');
  }
  const sentenced = all.units.filter(({ on }) => on >= from && on <= to);
  leave(
    'same_occasion',
    sentenced.reduce((sum, { merged }) => sum + merged, 0),
  );
  const counted = select === 'principal_offence' ? sentenced.filter(({ principal }) => principal) : sentenced;
  leave('not_principal', sentenced.length - counted.length);
  const youth = counted.filter((one) => one.youth);
  leave('youth', youth.length);
  return {
    listed: heard.listed + unheard,
    charged,
    out,
    units: youth.length === 0 ? counted : counted.filter((one) => !one.youth),
    youth,
  };
}
