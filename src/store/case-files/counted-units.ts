import { sql } from 'kysely';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import { listed, packedRows } from '../database/sql-dialect.js';
import type { ChargedPartRow } from '../tables/charged-part.table.js';
import type { CountedUnitRow } from '../tables/counted-unit.table.js';
import type { Store } from '../tables.js';

/** One offence group's rows of one kind of unit that can bear on a period. */
export interface RowsAsked {
  readonly unit: CountedUnitRow['unit'];
  readonly group: string;
  readonly from: string;
  readonly to: string;
}

/** In the order in which a row is packed. */
const COLUMNS = [
  'unit',
  'offence_group',
  'sentenced_on',
  'case_id',
  'position',
  'person_id',
  'parts',
  'merged',
  'urns',
  'court_house',
  'court_code',
  'local_justice_area',
  'prosecutor',
  'youth',
  'principal',
  'outcome',
  'also_refused',
  'also_returned',
  'attribution',
  'days_after_sentence',
  'on_breach',
  'lost',
  'threat_only',
  'light',
  'sentence_type',
  'co_charge',
  'made',
  'possible',
  'on_other_offence',
  'made_then_quashed',
  'codes',
  'sources',
  'verdict_on',
  'later_crown',
  'as_read',
] as const satisfies readonly (keyof CountedUnitRow)[];

/**
 * The units sentenced within a period, by id and place. The rows of a day come packed in one: that costs a quarter of what a
 * row each of so many columns does.
 */
export async function loadCountedUnits(
  db: Store,
  { unit, group, from, to }: RowsAsked,
): Promise<readonly CountedUnitRow[]> {
  const { rows: days } = await sql<{ units: string }>`
    select ${packedRows(db, COLUMNS)} as units from counted_unit
    where unit = ${unit} and offence_group = ${group} and sentenced_on between ${from} and ${to}
    group by sentenced_on`.execute(db);
  return days
    .flatMap(({ units }) => (JSON.parse(units) as readonly (readonly unknown[])[]).map(unpacked))
    .sort((a, b) => (a.case_id === b.case_id ? a.position - b.position : a.case_id < b.case_id ? -1 : 1));
}

function unpacked(values: readonly unknown[]): CountedUnitRow {
  const row: Record<string, unknown> = {};
  for (const [index, column] of COLUMNS.entries()) row[column] = values[index];
  return row as unknown as CountedUnitRow;
}

/** The parts charged that were heard or sentenced in a period, and some heard before and after it alone. */
export async function loadChargedParts(
  db: Store,
  { unit, group, from, to }: RowsAsked,
): Promise<readonly ChargedPartRow[]> {
  const { rows } = await sql<ChargedPartRow>`
    select * from charged_part
    where unit = ${unit} and offence_group = ${group} and last_day >= ${from} and first_day <= ${to}
    order by case_id, position`.execute(db);
  return rows;
}

/** How many parts of cases magistrates heard in a period, and of how many cases a newspaper alone tells. */
export async function countHeard(
  db: Store,
  { unit, from, to }: Omit<RowsAsked, 'group'>,
): Promise<{ readonly listed: number; readonly narrated: number }> {
  const counted = sql.ref(unit === 'defendant_case' ? 'cases' : unit === 'offence' ? 'offences' : 'occasions');
  const { rows } = await sql<{ narrative: 0 | 1; parts: number }>`
    select narrative, sum(${counted}) as parts from heard_count
    where narrative in (0, 1) and date between ${from} and ${to} and next > ${to} group by narrative`.execute(db);
  const of = (narrative: 0 | 1) => rows.find((row) => row.narrative === narrative)?.parts ?? 0;
  return { listed: of(0), narrated: of(1) };
}

/** The cases of these references in which device or images were lost. */
export async function casesWithALoss(
  db: Store,
  urns: readonly string[],
): Promise<readonly { readonly urn: string; readonly person_id: string; readonly heard: string }[]> {
  if (urns.length === 0) return [];
  const { rows } = await sql<{ urn: string; person_id: string; heard: string }>`
    select d.urn, d.person_id, d.heard from ${listed(db, urns, 'asked')}
    cross join defendant_case d where d.urn = asked.value and d.device_lost = 1 order by d.urn, d.id`.execute(db);
  return rows;
}

/** People whose units are due, in order, so many at most. */
export async function peopleDue(db: Store, limit: number): Promise<readonly string[]> {
  const rows = await db.selectFrom('unit_due').select('person_id').orderBy('person_id').limit(limit).execute();
  return rows.map(({ person_id }) => person_id);
}

/** Takes away the rows of everybody who is due: a case that came to another person would stand twice while only one of them is written. */
export async function dropDueUnits(db: Store): Promise<void> {
  const due = db.selectFrom('unit_due').select('person_id');
  for (const table of ['counted_unit', 'charged_part'] as const)
    await db.deleteFrom(table).where('person_id', 'in', due).execute();
}

/** Writes all the rows of some people, after `dropDueUnits`, and has them due no more. Called in a transaction. */
export async function saveCountedUnits(
  db: Store,
  personIds: readonly string[],
  { units, charged }: { readonly units: readonly CountedUnitRow[]; readonly charged: readonly ChargedPartRow[] },
): Promise<void> {
  for (const some of batches(personIds))
    await db
      .deleteFrom('unit_due')
      .where('person_id', 'in', [...some])
      .execute();
  await insertRows(db, 'counted_unit', units);
  await insertRows(db, 'charged_part', charged);
}

/** Has every unit made again. */
export async function forgetCountedUnits(db: Store): Promise<void> {
  await db.deleteFrom('counted_unit').execute();
  await db.deleteFrom('charged_part').execute();
  await sql`
    insert into unit_due (person_id) select distinct person_id from defendant_case where offence_groups <> ''
    on conflict do nothing`.execute(db);
}
