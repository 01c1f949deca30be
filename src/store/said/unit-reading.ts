import { rowId } from '../database/row-id.js';
import type { UnitReadingRow } from '../tables/unit-reading.table.js';
import type { Store } from '../tables.js';

/** The units somebody has read in full and that nobody has taken back: the last row of each appearance and group. */
export async function loadUnitReadings(db: Store): Promise<readonly UnitReadingRow[]> {
  const rows = await db.selectFrom('unit_reading').selectAll().orderBy('position').execute();
  const last = new Map(rows.map((row) => [`${row.appearance_id} ${row.offence_group}`, row]));
  return [...last.values()].filter(({ value }) => value === 'confirmed');
}

/** What was said of units by these appearances, all of it, in the order in which it was said of each. */
export async function unitReadingsOf(db: Store, appearanceIds: readonly string[]): Promise<readonly UnitReadingRow[]> {
  return db
    .selectFrom('unit_reading')
    .selectAll()
    .where('appearance_id', 'in', [...appearanceIds])
    .orderBy('appearance_id')
    .orderBy('offence_group')
    .orderBy('position')
    .execute();
}

/** Adds that a unit was read, or that this is taken back; earlier rows stay, and the last stands. */
export async function addUnitReading(db: Store, reading: Omit<UnitReadingRow, 'id' | 'position'>): Promise<void> {
  const { appearance_id, offence_group } = reading;
  const before = await db
    .selectFrom('unit_reading')
    .select('id')
    .where('appearance_id', '=', appearance_id)
    .where('offence_group', '=', offence_group)
    .execute();
  const position = before.length + 1;
  const id = rowId(`${appearance_id} ${offence_group}`, `read ${position}`);
  await db
    .insertInto('unit_reading')
    .values({ id, position, ...reading })
    .execute();
}
