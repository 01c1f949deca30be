import { splitAtBreaks } from '../../audits/counting/split-at-breaks.js';
import type { Audit } from '../../audits/definition/audit.js';
import type { Extras } from '../../audits/findings/answer-in-full.js';
import type { AuditRows, GroupRows, HeardCounts, LossInCase } from '../../audits/units/audit-rows.js';
import { comeBy, type Period, periodOf } from '../../audits/units/period.js';
import type { UnitKind } from '../../audits/units/unit-kind.js';
import type { CountedDays } from '../../cases/court-days/counted-days.js';
import { lawChangesWithin } from '../../law/law-changes.js';
import {
  casesWithALoss,
  countHeard,
  loadChargedParts,
  loadCountedUnits,
} from '../../store/case-files/counted-units.js';
import { countCourtDays } from '../../store/case-files/court-days.js';
import { listIn } from '../../store/database/column-values.js';
import type { Store } from '../../store/tables.js';
import { areUnitsSettled, settleAllUnits } from '../taking/settle-units.js';
import { chargedOfRow, unitOfRow } from '../taking/unit-rows.js';

/**
 * The rows an audit counts from, over the days asked for and with what is asked beside: a scan of the units of its groups, whatever
 * else the database holds. Units that are due, or were made by other rules, are made first.
 */
export async function storedRows(
  store: Store,
  audit: Audit,
  asked: Parameters<typeof periodOf>[1],
  extras: Extras = {},
): Promise<AuditRows> {
  if (!(await areUnitsSettled(store))) await settleAllUnits(store);
  const period = periodOf(audit, asked);
  const units: readonly UnitKind[] = extras.sensitivity
    ? ['defendant_case', 'offence', 'sentencing_occasion']
    : [audit.unit];
  const days = extras.splitAtBreaks ? lawChangesWithin(period.from, period.to).map(({ date }) => date) : [];
  const periods = days.length === 0 ? [period] : [period, ...splitAtBreaks(period, days)];
  const courtDays = new Map<string, readonly CountedDays[]>();
  for (const each of periods.map((one) => comeBy(one, asked.asOf)))
    courtDays.set(daysKey(each), await countCourtDays(store, each));
  const heard = new Map<string, HeardCounts>();
  const groups = new Map<string, GroupRows>();
  const urns = new Set<string>();
  for (const unit of units) {
    for (const each of periods) heard.set(heardKey(unit, each), await countHeard(store, { unit, ...each }));
    for (const group of [...audit.offences, ...audit.compare]) {
      const wanted = { unit, group, ...period };
      const charged = (await loadChargedParts(store, wanted)).map(chargedOfRow);
      const counted = (await loadCountedUnits(store, wanted)).map(unitOfRow);
      groups.set(groupKey(unit, group), { charged, units: counted });
      for (const one of counted) if (!one.lost) for (const urn of one.urns) urns.add(urn);
    }
  }
  const losses = new Map<string, LossInCase[]>();
  for (const { urn, person_id, heard: told } of await casesWithALoss(store, [...urns])) {
    losses.set(urn, [...(losses.get(urn) ?? []), { personId: person_id, heard: listIn(told) }]);
  }
  return {
    heard: (unit, each) => loaded(heard.get(heardKey(unit, each))),
    group: (unit, group) => loaded(groups.get(groupKey(unit, group))),
    courtDays: (each) => loaded(courtDays.get(daysKey(each))),
    losses,
  };
}

function heardKey(unit: UnitKind, period: Period): string {
  return `${unit} ${daysKey(period)}`;
}

function daysKey({ from, to }: Period): string {
  return `${from} ${to}`;
}

function groupKey(unit: UnitKind, group: string): string {
  return `${unit} ${group}`;
}

function loaded<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('An audit asks for rows that were not loaded.');
  return value;
}
