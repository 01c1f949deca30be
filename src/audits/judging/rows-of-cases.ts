import { countedDay } from '../../cases/court-days/counted-days.js';
import type { LedgerDay } from '../../cases/court-days/ledger-day.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { isNarrativeAlone } from '../units/assess-case.js';
import { type AuditRows, type GroupRows, isHeardIn, type LossInCase } from '../units/audit-rows.js';
import { partsOf } from '../units/case-parts.js';
import { caseSummary } from '../units/case-summary.js';
import type { UnitKind } from '../units/unit-kind.js';
import { judgeUnit } from './judged-unit.js';
import { sortCases } from './sort-cases.js';

/**
 * The rows that cases make, and the ledger of their court days: `cases` are all the cases of each person in them, and of
 * everybody for the counts of what was heard.
 */
export function rowsOfCases(cases: readonly DefendantCase[], ledger: readonly LedgerDay[] = []): AuditRows {
  const known = new Map<string, GroupRows>();
  const summaries = cases.map((one) => ({ one, summary: caseSummary(one), isNarrated: isNarrativeAlone(one) }));
  const losses = new Map<string, LossInCase[]>();
  for (const { one, summary } of summaries) {
    if (one.urn === null || !summary.lost) continue;
    const loss = { personId: one.personId, heard: summary.heard };
    losses.set(one.urn, [...(losses.get(one.urn) ?? []), loss]);
  }
  return {
    heard: (unit, period) => {
      const heard = summaries.filter(({ summary }) => isHeardIn(summary.heard, period));
      const count = (isNarrated: boolean) =>
        heard
          .filter((each) => each.isNarrated === isNarrated)
          .reduce((sum, { one }) => sum + partsOf(unit, one).length, 0);
      return { listed: count(false), narrated: count(true) };
    },
    group: (unit, group) => {
      const key = `${unit} ${group}`;
      const rows = known.get(key) ?? groupRows(cases, group, unit);
      known.set(key, rows);
      return rows;
    },
    courtDays: ({ from, to }) => ledger.filter(({ date }) => date >= from && date <= to).map(countedDay),
    losses,
  };
}

/** The rows that all the cases of some people make in one group. */
export function groupRows(cases: readonly DefendantCase[], group: OffenceGroupName, unit: UnitKind): GroupRows {
  const { charged, units } = sortCases(cases, group, unit);
  const counted = units.map((one) => {
    const { unit: _unit, orders: _orders, order: _order, ...row } = judgeUnit(one);
    return row;
  });
  return { charged, units: counted };
}
