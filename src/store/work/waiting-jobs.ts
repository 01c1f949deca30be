import type { JobKind, JobRow } from '../tables/job.table.js';
import type { Store } from '../tables.js';
import { mayBegin } from './held-jobs.js';

/** How many jobs there are, of these kinds and in these states where they are named; counted no further than `most`. */
export async function countJobs(
  db: Store,
  {
    kinds,
    states,
    most = Number.MAX_SAFE_INTEGER,
  }: { readonly kinds?: readonly JobKind[]; readonly states?: readonly JobRow['state'][]; readonly most?: number } = {},
): Promise<number> {
  let some = db.selectFrom('job').select('id').limit(most);
  if (kinds) some = some.where('kind', 'in', [...kinds]);
  if (states) some = some.where('state', 'in', [...states]);
  const { count } = await db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** When the next waiting job of these kinds may be tried; undefined where none waits. */
export async function nextJobAt(db: Store, kinds: readonly JobKind[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('job')
    .select('not_before')
    .where('state', '=', 'waiting')
    .where('kind', 'in', [...kinds])
    .orderBy('not_before')
    .limit(1)
    .executeTakeFirst();
  return row?.not_before;
}

/** Whether a batch to be linked is worth while: a full one, or the rest when nothing more comes. */
export async function isLinkDue(
  db: Store,
  { full, rest }: { readonly full: number; readonly rest: boolean },
): Promise<boolean> {
  const waiting = await countJobs(db, { kinds: ['link'], states: ['waiting'], most: full });
  if (waiting === 0 || waiting >= full) return waiting > 0;
  return rest && (await countJobs(db, { kinds: ['ingest', 'extract'], states: ['waiting', 'running'], most: 1 })) === 0;
}

/** Up to `most` waiting jobs of a kind and a priority that no queue was told of and that may begin, those asked for first before others. */
export async function unannouncedJobs(
  db: Store,
  { kind, priority }: Pick<JobRow, 'kind' | 'priority'>,
  most: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('job')
    .select('id')
    .where('state', '=', 'waiting')
    .where('kind', '=', kind)
    .where('priority', '=', priority)
    .where('announced', '=', 0)
    .where('not_before', '<=', new Date().toISOString())
    .where(mayBegin)
    .orderBy('asked_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export async function markAnnounced(db: Store, kind: JobKind, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('job')
    .set({ announced: 1 })
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
}

/** The queue knows of no job of this kind: whatever it was told has been lost. */
export async function forgetAnnounced(db: Store, kind: JobKind): Promise<void> {
  await db
    .updateTable('job')
    .set({ announced: 0 })
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .where('announced', '=', 1)
    .execute();
}
