import type { ScheduleRow } from '../tables/schedule.table.js';
import type { Store } from '../tables.js';

/** Adds a schedule. False where there is one of that name. */
export async function addSchedule(db: Store, row: ScheduleRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('schedule')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Every schedule, in the order of names. */
export async function schedules(db: Store): Promise<readonly ScheduleRow[]> {
  return db.selectFrom('schedule').selectAll().orderBy('name').execute();
}

export async function findSchedule(db: Store, name: string): Promise<ScheduleRow | undefined> {
  return db.selectFrom('schedule').selectAll().where('name', '=', name).executeTakeFirst();
}

/** Stops a schedule, or sets it going again from `now`: what was due in between is not made up for. */
export async function pauseSchedule(
  db: Store,
  id: string,
  { paused, now }: { readonly paused: boolean; readonly now: string },
): Promise<void> {
  await db
    .updateTable('schedule')
    .set(paused ? { paused: 1 } : { paused: 0, due_from: now })
    .where('id', '=', id)
    .execute();
}

/** Deletes a schedule, what is known of its runs, and what of them was not begun; reports written stay. */
export async function removeSchedule(store: Store, id: string): Promise<void> {
  await store.transaction().execute(async (db) => {
    const asked = db
      .selectFrom('schedule_run')
      .select('job_id')
      .where('schedule_id', '=', id)
      .where('state', '=', 'asked');
    await db
      .deleteFrom('job')
      .where('kind', 'in', ['audit', 'report'])
      .where('state', '=', 'waiting')
      .where('id', 'in', asked)
      .execute();
    await db.deleteFrom('schedule').where('id', '=', id).execute();
  });
}
