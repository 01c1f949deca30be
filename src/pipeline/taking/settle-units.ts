import { setImmediate } from 'node:timers/promises';
import { auditSchema } from '../../audits/definition/audit.js';
import { groupRows } from '../../audits/judging/rows-of-cases.js';
import { caseSummary } from '../../audits/units/case-summary.js';
import { COUNTED_UNIT_VERSION } from '../../audits/units/counted-unit.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import { RULES_VERSION } from '../../facts/version.js';
import { OFFENCE_GROUPS, OFFENCE_GROUPS_VERSION } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES_VERSION } from '../../law/orders/order-families.js';
import { dropDueUnits, forgetCountedUnits, peopleDue, saveCountedUnits } from '../../store/case-files/counted-units.js';
import { saveSummaries } from '../../store/case-files/defendant-case.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { keepUnitRules, unitRules } from '../../store/database/setting.js';
import type { ChargedPartRow } from '../../store/tables/charged-part.table.js';
import type { CountedUnitRow } from '../../store/tables/counted-unit.table.js';
import type { Store } from '../../store/tables.js';
import { chargedRow, unitRow } from './unit-rows.js';

/** All that a row of a unit depends on beside its cases: where any of it has changed, every row is made again. */
const RULES = `${RULES_VERSION} ${OFFENCE_GROUPS_VERSION} ${ORDER_FAMILIES_VERSION} ${COUNTED_UNIT_VERSION}`;
const UNITS = auditSchema.shape.unit.options;
/** Cases, or people, at a time. */
const MANY = 200;

/** Whether every unit is as its cases are and as these rules make it: then an audit may count. */
export async function areUnitsSettled(db: Store): Promise<boolean> {
  return (await unitRules(db)) === RULES && (await peopleDue(db, 1)).length === 0;
}

/** The first cases of a database are counted by these rules from the beginning. Called in a transaction, before they are stored. */
export async function beginUnits(db: Store): Promise<void> {
  if ((await unitRules(db)) === null && (await nextCases(db, '')).length === 0) await keepUnitRules(db, RULES);
}

/**
 * Makes the units of everybody whose cases have changed, as if all of them had been made of the cases as they stand. Called
 * in the transaction that changed the cases; the cost is that of the people due. Where the rules have changed, those people's
 * units go and are made again with all the others, when an audit asks.
 */
export async function settleUnits(db: Store): Promise<void> {
  await dropDueUnits(db);
  if ((await unitRules(db)) === RULES) while (await settleSome(db));
}

/**
 * Makes whatever units are to be made, of everybody where the rules have changed: a few cases and people a transaction, so
 * that others write in between and memory stays as it was. What is broken off is begun again.
 */
export async function settleAllUnits(store: Store): Promise<void> {
  if ((await unitRules(store)) === RULES) return store.transaction().execute(settleUnits);
  for (let ids = await nextCases(store, ''); ids.length > 0; ids = await nextCases(store, ids.at(-1) ?? ''))
    await store.transaction().execute((db) => summariseAgain(db, ids));
  await store.transaction().execute(forgetCountedUnits);
  while (await store.transaction().execute(settleSome)) await setImmediate();
  await keepUnitRules(store, RULES);
}

/** Ids of the cases that come next after an id, in order. */
async function nextCases(db: Store, after: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('defendant_case')
    .select('id')
    .where('id', '>', after)
    .orderBy('id')
    .limit(MANY)
    .execute();
  return rows.map(({ id }) => id);
}

async function summariseAgain(db: Store, caseIds: readonly string[]): Promise<void> {
  const cases = await loadCases(db, { caseIds });
  await saveSummaries(
    db,
    cases.map((one) => ({ id: one.id, summary: caseSummary(one) })),
  );
}

/** Makes the units of some of those who are due; false where nobody is. */
async function settleSome(db: Store): Promise<boolean> {
  const due = await peopleDue(db, MANY);
  if (due.length === 0) return false;
  await saveCountedUnits(db, due, rowsOf(await loadCases(db, { personIds: due })));
  return true;
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
