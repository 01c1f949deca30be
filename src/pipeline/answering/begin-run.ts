import type { JobRow } from '../../store/tables/job.table.js';
import type { Store } from '../../store/tables.js';
import { failedAmongDocuments } from '../../store/work/job-list.js';
import { noteRunBegun } from '../../store/work/schedule-run.js';
import type { Stages } from '../reading/stages.js';
import { settleDays } from '../taking/settle-days.js';

/**
 * Notes that a job begins that a schedule asked for, and of how many of its documents the work was given up. Documents that
 * came later may still be on their way: the court days of those before are settled all the same.
 */
export async function beginRun(
  store: Store,
  { kind, id, after_documents, asked_at }: JobRow,
  { key, now }: Pick<Stages, 'key' | 'now'>,
): Promise<void> {
  if (after_documents === 0) return;
  const givenUp = await failedAmongDocuments(store, asked_at);
  await noteRunBegun(store, kind, id, { now: now(), givenUp });
  await store.transaction().execute((db) => settleDays(db, key));
}
