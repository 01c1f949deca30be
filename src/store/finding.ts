import type { FindingRow } from './finding.table.js';
import { endJobs } from './job.js';
import { noteRunDone } from './schedule-run.js';
import { unguarded } from './side-by-side.js';
import type { Store } from './tables.js';

/** Keeps the answer of an audit job in the place of its earlier one and ends the job: one transaction. */
export async function keepFinding(store: Store, row: FindingRow): Promise<void> {
  await unguarded(store, async (db) => {
    await db
      .insertInto('finding')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await noteRunDone(db, 'audit', row.id, { now: row.as_of });
    await endJobs(db, 'audit', [row.id]);
  });
}
