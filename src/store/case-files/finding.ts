import { unguarded } from '../database/side-by-side.js';
import type { FindingRow } from '../tables/finding.table.js';
import type { Store } from '../tables.js';
import { endJobs } from '../work/job.js';
import { noteRunDone } from '../work/schedule-run.js';

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
