import { unguarded } from '../database/side-by-side.js';
import { inHand, waitedFor } from '../database/sql-dialect.js';
import type { JobKind, JobRow } from '../tables/job.table.js';
import type { Store } from '../tables.js';
import { mayBegin } from './held-jobs.js';
import { FRESH, findJob, instant, jobCalled, MOST_ATTEMPTS } from './job.js';
import { noteRunFailed } from './schedule-run.js';

/** Why a job whose process ended every time, taking it along, is given up. */
const DIED = 'worker_died';

/** How one process holds what it works on. */
export interface Lease {
  readonly owner: string;
  /** How long, milliseconds, unless it is renewed. */
  readonly milliseconds: number;
  /** Tells of the processes of this machine; of others the lease has to run out. */
  readonly isDead: (owner: string) => boolean;
}

/**
 * Takes up to `most` waiting jobs of these kinds whose time has come: what came today before an archive, what was asked for
 * first before the rest. `suspected` is of those alone that were in hand when a process ended, or of the others alone.
 */
export async function takeJobs(
  store: Store,
  kinds: readonly JobKind[],
  { most, suspected, ...lease }: Lease & { readonly most: number; readonly suspected?: boolean },
): Promise<readonly Pick<JobRow, 'kind' | 'id'>[]> {
  if (kinds.length === 0 || most < 1) return [];
  const now = Date.now();
  return unguarded(store, async (db) => {
    const waiting = db
      .selectFrom('job')
      .select(['kind', 'id'])
      .where('state', '=', 'waiting')
      .where('kind', 'in', [...kinds])
      .where('not_before', '<=', instant(now))
      .where(mayBegin);
    const asked = suspected === undefined ? waiting : waiting.where('killed', suspected ? '>' : '=', 0);
    const inTurn = asked.orderBy('kind').orderBy('priority').orderBy('asked_at').orderBy('id').limit(most);
    const jobs = await inHand(db, inTurn).execute();
    for (const kind of new Set(jobs.map((job) => job.kind))) {
      const ids = jobs.filter((job) => job.kind === kind).map(({ id }) => id);
      await take(db, kind, ids, lease, now);
    }
    return jobs;
  });
}

/** Takes one job that a queue named. False where it is done, given up, in the hands of a living process, or has to wait for documents. */
export async function takeJob(store: Store, kind: JobKind, id: string, lease: Lease): Promise<boolean> {
  const now = Date.now();
  return unguarded(store, async (db) => {
    const job = await waitedFor(db, jobCalled(db, kind, id)).executeTakeFirst();
    if (!job || job.state === 'failed') return false;
    if (job.state === 'running' && !isFree(job, lease, now)) return false;
    if (job.attempts >= MOST_ATTEMPTS) {
      await giveUp(db, kind, [id]);
      return false;
    }
    if (job.state === 'running') await noteKill(db, kind, id);
    if (job.after_documents === 1 && !(await mayBeginNow(db, kind, id))) {
      await db.updateTable('job').set({ announced: 0 }).where('kind', '=', kind).where('id', '=', id).execute();
      return false;
    }
    await take(db, kind, [id], lease, now);
    return true;
  });
}

/** Whether a waiting job need not wait for documents. */
export async function mayBeginNow(db: Store, kind: JobKind, id: string): Promise<boolean> {
  const job = db.selectFrom('job').select('id').where('kind', '=', kind).where('id', '=', id).where(mayBegin);
  return (await job.executeTakeFirst()) !== undefined;
}

async function take(db: Store, kind: JobKind, ids: readonly string[], lease: Lease, now: number): Promise<void> {
  await db
    .updateTable('job')
    .set(({ eb }) => ({
      state: 'running' as const,
      // Counted as it begins: a job that ends its process has been tried too.
      attempts: eb('attempts', '+', 1),
      leased_by: lease.owner,
      leased_until: instant(now + lease.milliseconds),
    }))
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
}

function isFree({ leased_by, leased_until }: JobRow, { isDead }: Lease, now: number): boolean {
  return (leased_until ?? '') < instant(now) || leased_by === null || isDead(leased_by);
}

async function giveUp(db: Store, kind: JobKind, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('job')
    .set({ ...FRESH, state: 'failed', attempts: MOST_ATTEMPTS, error: DIED })
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
  await noteRunFailed(db, kind, ids, { now: instant(Date.now()), error: DIED });
}

/** Says that `owner` is still at its jobs. */
export async function renewJobs(store: Store, { owner, milliseconds }: Lease): Promise<void> {
  await unguarded(store, async (db) => {
    const own = db
      .selectFrom('job')
      .select(['kind', 'id'])
      .where('state', '=', 'running')
      .where('leased_by', '=', owner);
    // One that is being ended at this moment needs no more time.
    for (const { kind, id } of await inHand(db, own).execute()) {
      const leased_until = instant(Date.now() + milliseconds);
      await db.updateTable('job').set({ leased_until }).where('kind', '=', kind).where('id', '=', id).execute();
    }
  });
}

/** Whether a process ended that had this job in hand: it may be to blame. */
export async function isSuspected(store: Store, kind: JobKind, id: string, lease: Lease): Promise<boolean> {
  const job = await findJob(store, kind, id);
  return job !== undefined && (job.killed > 0 || (job.state === 'running' && isFree(job, lease, Date.now())));
}

/** Puts back what dead processes had in hand, and gives up what was tried too often. Returns which they were. */
export async function reclaimJobs(store: Store, lease: Lease): Promise<readonly Pick<JobRow, 'kind' | 'id'>[]> {
  const now = Date.now();
  const running = await store.selectFrom('job').selectAll().where('state', '=', 'running').execute();
  if (!running.some((job) => isFree(job, lease, now))) return [];
  return unguarded(store, async (db) => {
    const again = await inHand(db, db.selectFrom('job').selectAll().where('state', '=', 'running')).execute();
    const free = again.filter((job) => isFree(job, lease, now));
    for (const { kind, id, attempts } of free) {
      await noteKill(db, kind, id);
      if (attempts >= MOST_ATTEMPTS) await giveUp(db, kind, [id]);
      else await putBack(db, kind, id);
    }
    return free.map(({ kind, id }) => ({ kind, id }));
  });
}

async function putBack(db: Store, kind: JobKind, id: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ state: 'waiting', announced: 0, leased_by: null, leased_until: null })
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
}

/** The process that had this job in hand ended. */
async function noteKill(db: Store, kind: JobKind, id: string): Promise<void> {
  await db
    .updateTable('job')
    .set(({ eb }) => ({ killed: eb('killed', '+', 1) }))
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
}

/** Gives back unharmed what `owner` has in hand and will not finish: of one kind, or one job, where they are named. */
export async function handBackJobs(
  store: Store,
  owner: string,
  { kind, id }: { readonly kind?: JobKind; readonly id?: string } = {},
): Promise<void> {
  let held = store
    .updateTable('job')
    .set(({ eb }) => ({
      state: 'waiting' as const,
      announced: 0 as const,
      attempts: eb('attempts', '-', 1),
      leased_by: null,
      leased_until: null,
    }))
    .where('state', '=', 'running')
    .where('leased_by', '=', owner);
  if (kind !== undefined) held = held.where('kind', '=', kind);
  if (id !== undefined) held = held.where('id', '=', id);
  await held.execute();
}
