import { auditSchema } from '../../audits/audit.js';
import { caseSummary } from '../../audits/case-summary.js';
import { COUNTED_UNIT_VERSION } from '../../audits/counted-unit.js';
import { groupRows } from '../../audits/rows-of-cases.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import { RULES_VERSION } from '../../facts/version.js';
import { OFFENCE_GROUPS, OFFENCE_GROUPS_VERSION } from '../../law/offence-groups.js';
import { ORDER_FAMILIES_VERSION } from '../../law/order-families.js';
import { dropDueUnits, forgetCountedUnits, peopleDue, saveCountedUnits } from '../../store/case-files/counted-units.js';
import { saveSummaries } from '../../store/case-files/defendant-case.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { batches } from '../../store/database/batches.js';
import { keepUnitRules, unitRules } from '../../store/database/setting.js';
import type { ChargedPartRow } from '../../store/tables/charged-part.table.js';
import type { CountedUnitRow } from '../../store/tables/counted-unit.table.js';
import type { Store } from '../../store/tables.js';
import { chargedRow, unitRow } from './unit-rows.js';

/** All that a row of a unit depends on beside its cases: where any of it has changed, every row is made again. */
const RULES = `${RULES_VERSION} ${OFFENCE_GROUPS_VERSION} ${ORDER_FAMILIES_VERSION} ${COUNTED_UNIT_VERSION}`;
const UNITS = auditSchema.shape.unit.options;
/** People at a time. */
const MANY = 200;

/** Whether every unit is as its cases are and as these rules make it: then an audit may count. */
export async function areUnitsSettled(db: Store): Promise<boolean> {
  return (await unitRules(db)) === RULES && (await peopleDue(db, 1)).length === 0;
}

/**
 * Makes the units of everybody whose cases have changed, and of everybody where the rules have: as if all of them had been made
 * of the cases as they stand. Called in the transaction that changed the cases; the cost is that of the people due.
 */
export async function settleUnits(db: Store): Promise<void> {
  const isStale = (await unitRules(db)) !== RULES;
  if (isStale) await summariseAgain(db);
  await dropDueUnits(db);
  for (let due = await peopleDue(db, MANY); due.length > 0; due = await peopleDue(db, MANY)) {
    const cases = await loadCases(db, { personIds: due });
    await saveCountedUnits(db, due, rowsOf(cases));
  }
  if (isStale) await keepUnitRules(db, RULES);
}

async function summariseAgain(db: Store): Promise<void> {
  const rows = await db.selectFrom('defendant_case').select('id').orderBy('id').execute();
  for (const ids of batches(rows.map(({ id }) => id))) {
    const cases = await loadCases(db, { caseIds: ids });
    await saveSummaries(
      db,
      cases.map((one) => ({ id: one.id, summary: caseSummary(one) })),
    );
  }
  await forgetCountedUnits(db);
}

/** The rows of all the cases of some people. */
function rowsOf(cases: readonly DefendantCase[]): {
  readonly units: readonly CountedUnitRow[];
  readonly charged: readonly ChargedPartRow[];
} {
  const people = new Map<string, Set<string>>();
  for (const one of cases) {
    for (const group of caseSummary(one).groups) people.set(group, (people.get(group) ?? new Set()).add(one.personId));
  }
  const units: CountedUnitRow[] = [];
  const charged: ChargedPartRow[] = [];
  for (const { name: group } of OFFENCE_GROUPS) {
    const own = people.get(group);
    if (own === undefined) continue;
    const theirs = cases.filter(({ personId }) => own.has(personId));
    for (const unit of UNITS) {
      const rows = groupRows(theirs, group, unit);
      for (const one of rows.units) units.push(unitRow(one, { unit, group }));
      for (const one of rows.charged) {
        const row = chargedRow(one, { unit, group });
        if (row !== null) charged.push(row);
      }
    }
  }
  return { units, charged };
}
