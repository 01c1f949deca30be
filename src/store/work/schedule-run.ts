import type { JobKind } from '../tables/job.table.js';
import type { ScheduleRunRow } from '../tables/schedule.table.js';
import type { Store } from '../tables.js';

/** Adds a run. False where there is one of that instant: another worker saw it first. */
export async function addRun(db: Store, run: ScheduleRunRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('schedule_run')
    .values(run)
    .onConflict((conflict) => conflict.columns(['schedule_id', 'due_at']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Up to `most` runs of a schedule, the latest first. */
export async function runsOf(db: Store, scheduleId: string, most: number): Promise<readonly ScheduleRunRow[]> {
  return db
    .selectFrom('schedule_run')
    .selectAll()
    .where('schedule_id', '=', scheduleId)
    .orderBy('due_at', 'desc')
    .limit(most)
    .execute();
}

/** When a run of a schedule that the clock asked for was last due. */
export async function lastDue(db: Store, scheduleId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('schedule_run')
    .select('due_at')
    .where('schedule_id', '=', scheduleId)
    .where('asked_by', '=', 'clock')
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

/** The job of a run begins; `givenUp` is of how many documents the jobs had failed for good by then. */
export async function noteRunBegun(
  db: Store,
  kind: JobKind,
  jobId: string,
  { now, givenUp }: { readonly now: string; readonly givenUp: number },
): Promise<void> {
  await runs(db, kind, [jobId])?.set({ started_at: now, given_up: givenUp }).execute();
}

/** The job of a run is done; called in the transaction that ends it. */
export async function noteRunDone(
  db: Store,
  kind: JobKind,
  jobId: string,
  {
    now,
    folder = null,
    notes = [],
  }: { readonly now: string; readonly folder?: string | null; readonly notes?: readonly string[] },
): Promise<void> {
  await runs(db, kind, [jobId])
    ?.set({ state: 'done', ended_at: now, error: null, folder, notes: JSON.stringify(notes) })
    .execute();
}

/** The job of a run failed for good, or was discarded. */
export async function noteRunFailed(
  db: Store,
  kind: JobKind,
  jobIds: readonly string[],
  { now, error }: { readonly now: string; readonly error: string },
): Promise<void> {
  await runs(db, kind, jobIds)?.set({ state: 'failed', ended_at: now, error }).execute();
}

/** The job of a run that failed begins anew. */
export async function noteRunAskedAgain(db: Store, kind: JobKind, jobId: string): Promise<void> {
  await runs(db, kind, [jobId])?.set({ state: 'asked', started_at: null, ended_at: null, error: null }).execute();
}

function runs(db: Store, kind: JobKind, jobIds: readonly string[]) {
  if (kind !== 'audit' && kind !== 'report') return undefined;
  return db
    .updateTable('schedule_run')
    .where('kind', '=', kind)
    .where('job_id', 'in', [...jobIds]);
}
