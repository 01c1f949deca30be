import type { Audit } from '../../audits/definition/audit.js';
import { runGroup } from '../../audits/definition/group-run.js';
import { answerInFull } from '../../audits/findings/answer-in-full.js';
import { findGaps } from '../../audits/gaps/gaps.js';
import { casesOf, membershipOf } from '../../audits/units/counted-unit.js';
import { orderFamily } from '../../law/orders/order-families.js';
import { briefOf } from '../../reports/brief.js';
import type { Brief, CardReporting } from '../../reports/schemas/answers/brief-schema.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import type { Store } from '../../store/tables.js';
import { inventedWarning } from '../taking/invented.js';
import { auditRun } from './answer-audit.js';
import { storedRows } from './stored-rows.js';

/** One page for a deadline: the finding of an audit, the cases that an order was or may have been made in, and what to ask. */
export async function answerBrief(
  store: Store,
  audit: Audit,
  period: { readonly from?: string; readonly to?: string },
  now: string,
): Promise<Brief> {
  const run = await auditRun(store, period, { now: () => now });
  const rows = await storedRows(store, audit, run);
  const finding = answerInFull(audit, rows, { run, extras: {} });
  const gaps = findGaps(audit, rows, { run, asked: { by: 'court' } });
  const days = { from: finding.period.from, to: finding.period.to };
  const [headline] = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const behind = audit.offences.flatMap((group) =>
    runGroup(audit, rows, group, days).units.flatMap((unit) => {
      const isBehind = unit.made.length > 0 && headline !== undefined && unit.outcome !== 'none_recorded';
      if (!isBehind && (headline === undefined || membershipOf(unit, headline) === 'out')) return [];
      return [{ unit, group }];
    }),
  );
  const cases = await loadCases(store, { caseIds: [...new Set(behind.flatMap(({ unit }) => casesOf(unit)))] });
  const reporting = new Map<string, CardReporting>(
    cases.flatMap(({ id, reportable }) => (reportable === undefined ? [] : [[id, reportable] as const])),
  );
  const cards = behind.map(({ unit, group }) => ({
    case: unit.id,
    group,
    court: unit.court.house,
    sentencedOn: unit.on,
    outcome: unit.outcome,
    families: audit.orders.filter((name) => unit.made.some((made) => made === name)),
  }));
  return briefOf(finding, gaps, cards, { reportable: reporting, warning: await inventedWarning(store) });
}
