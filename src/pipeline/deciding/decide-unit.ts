import { type JudgedUnit, judgedUnits } from '../../audits/judging/judged-unit.js';
import { accountOf, appearancesOf } from '../../audits/readings/unit-as-read.js';
import { OFFENCE_GROUPS, type OffenceGroupName } from '../../law/offences/offence-groups.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { addUnitReading, loadUnitReadings } from '../../store/said/unit-reading.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { type DecidedReading, decideReading, type Said } from './decide-reading.js';
import { outcomeAsClause } from './outcome-as-clause.js';

/** A unit somebody has read in full, or taken that back of. */
export interface DecidedUnit {
  readonly kind: 'unit';
  /** The case it goes by. */
  readonly id: string;
  readonly value: 'confirmed' | 'undone';
  readonly units: readonly { readonly group: string; readonly outcome: string }[];
}

/** A case as a unit of an offence group. */
export interface GroupedUnit {
  readonly group: OffenceGroupName;
  readonly judged: JudgedUnit;
}

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** What a case comes to in every offence group it is counted in. */
export async function unitsOfCase(store: Store, caseId: string): Promise<readonly GroupedUnit[]> {
  const [own] = await loadCases(store, { caseIds: [caseId] });
  if (own === undefined) return [];
  const cases = await loadCases(store, { personIds: [own.personId] });
  return OFFENCE_GROUPS.flatMap(({ name: group }) =>
    judgedUnits(cases, group, ALWAYS)
      .filter(({ unit }) => unit.cases.some(({ id }) => id === caseId))
      .map((judged) => ({ group, judged })),
  );
}

/**
 * Keeps that a person has read a unit in full and found it rightly read; a unit that changes afterwards is read again. With
 * fields, or `outcome=…`, the words given are found in its results and decided on there. Called in a transaction. Throws
 * UsageError for a case that is no unit, for words that are not there or in several places, and for nothing to take back.
 */
export async function decideUnit(db: Store, caseId: string, said: Said): Promise<DecidedUnit | DecidedReading> {
  const units = await unitsOfCase(db, caseId);
  if (said.set === 'confirmed' || said.set === null) {
    if (units.length === 0) throw new UsageError('In no offence group is this case a unit sentenced by magistrates.');
    return said.set === null ? takenBack(db, caseId, units, said) : confirmed(db, caseId, units, said);
  }
  const [, outcome] = /^outcome=([^,=]+)$/.exec(said.set.trim()) ?? [];
  const set = outcome === undefined ? said.set : outcomeAsClause(outcome);
  return decideReading(db, { is: 'result', result: await resultWith(db, caseId, said.words) }, { ...said, set });
}

async function confirmed(
  db: Store,
  caseId: string,
  units: readonly GroupedUnit[],
  { reason, now }: Said,
): Promise<DecidedUnit> {
  for (const { group, judged } of units) {
    const account = accountOf(judged);
    if (account === null) continue;
    await addUnitReading(db, {
      document_id: account.documentId,
      appearance_id: account.id,
      offence_group: group,
      value: 'confirmed',
      outcome: judged.outcome,
      was_read: judged.asRead,
      reason,
      known_at: now,
    });
  }
  const told = units.map(({ group, judged }) => ({ group, outcome: judged.outcome }));
  return { kind: 'unit', id: caseId, value: 'confirmed', units: told };
}

async function takenBack(
  db: Store,
  caseId: string,
  units: readonly GroupedUnit[],
  { reason, now }: Said,
): Promise<DecidedUnit> {
  const read = await loadUnitReadings(db);
  const own = units.flatMap(({ group, judged }) =>
    read.filter((row) => row.offence_group === group && appearancesOf(judged).has(row.appearance_id)),
  );
  if (own.length === 0) throw new UsageError('Nobody has said to have read this case: there is nothing to take back.');
  for (const { document_id, appearance_id, offence_group, outcome, was_read } of own) {
    const row = { document_id, appearance_id, offence_group, outcome, was_read };
    await addUnitReading(db, { ...row, value: 'undone', reason, known_at: now });
  }
  const told = own.map(({ offence_group, outcome }) => ({ group: offence_group, outcome }));
  return { kind: 'unit', id: caseId, value: 'undone', units: told };
}

async function resultWith(db: Store, caseId: string, words: string | null) {
  if (words === null || words.trim() === '') {
    throw new UsageError('Say with --words which words of its results say so, as review or explain prints them.');
  }
  const results = await db
    .selectFrom('result as r')
    .innerJoin('appearance as a', (join) =>
      join.onRef('a.hearing_id', '=', 'r.hearing_id').onRef('a.position', '=', 'r.appearance_at'),
    )
    .innerJoin('case_appearance as c', 'c.appearance_id', 'a.id')
    .selectAll('r')
    .where('c.case_id', '=', caseId)
    .where('c.superseded_by', 'is', null)
    .where('r.deleted', '=', 0)
    .orderBy('r.id')
    .execute();
  const holding = results.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()));
  const lines = new Set(holding.map(({ text_key, code }) => JSON.stringify([text_key, code])));
  const [first] = holding;
  if (first === undefined) throw new UsageError('--words: these words are in none of the results of the case.');
  if (lines.size > 1) {
    const ids = holding.map(({ id }) => id.slice(0, 12)).join(', ');
    throw new UsageError(`--words: several results of the case hold these words: decide on one by its id, ${ids}.`);
  }
  return first;
}
