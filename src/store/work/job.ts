import { errorCode, errorKind } from '../database/error-code.js';
import { errorWords } from '../database/error-words.js';
import { unguarded } from '../database/side-by-side.js';
import { inHand, waitedFor } from '../database/sql-dialect.js';
import type { JobKind, JobRow } from '../tables/job.table.js';
import type { Store } from '../tables.js';
import { mayBegin } from './held-jobs.js';
import { noteRunFailed } from './schedule-run.js';

/** After this many attempts a job is left for a person to look at. */
export const MOST_ATTEMPTS = 5;
/** How long after the first failure a job is tried again, milliseconds; twice as long after each further one. */
export const FIRST_BACKOFF = 500;

/** A document that ends the program so often is not read again by itself. */
export const MOST_KILLS = 3;

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

const FRESH = {
  state: 'waiting',
  announced: 0,
  attempts: 0,
  not_before: '',
  leased_by: null,
  leased_until: null,
  error: null,
} as const satisfies Partial<JobRow>;

/** How a job stands among the others. */
export interface Turn {
  readonly priority?: Priority;
  /** It is not begun while documents asked for before it are still on their way (`held-jobs.ts`). */
  readonly afterDocuments?: boolean;
}

/** What came today is taken in before an archive. */
export type Priority = 'today' | 'archive';

const PRIORITIES: Readonly<Record<Priority, JobRow['priority']>> = { today: 0, archive: 1 };
const OF_DOCUMENTS: readonly JobKind[] = ['ingest', 'extract', 'link'];

/**
 * Leaves work to be done; asking twice is asking once. What goes on with a document keeps the place in the order that the
 * document was given, and the instant at which it was asked for.
 */
export async function addJob(
  db: Store,
  kind: JobKind,
  id: string,
  told: object = {},
  { priority, afterDocuments = false }: Turn = {},
): Promise<void> {
  const earlier = OF_DOCUMENTS.includes(kind) ? await earliestOf(db, id) : undefined;
  const fresh = {
    kind,
    id,
    told: JSON.stringify(told),
    ...FRESH,
    killed: 0,
    priority: priority === undefined ? (earlier?.priority ?? PRIORITIES.today) : PRIORITIES[priority],
    asked_at: earlier?.asked_at ?? instant(Date.now()),
    after_documents: afterDocuments ? (1 as const) : (0 as const),
  };
  await db
    .insertInto('job')
    .values(fresh)
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(fresh))
    .execute();
}

/** Of the jobs of a document the one that was asked for first. */
async function earliestOf(db: Store, id: string): Promise<Pick<JobRow, 'priority' | 'asked_at'> | undefined> {
  return db
    .selectFrom('job')
    .select(['priority', 'asked_at'])
    .where('id', '=', id)
    .where('kind', 'in', [...OF_DOCUMENTS])
    .orderBy('asked_at')
    .limit(1)
    .executeTakeFirst();
}

/** What came today is wanted today, also where it was asked for with an archive before. */
export async function bringForward(db: Store, kind: JobKind, id: string, priority: Priority): Promise<void> {
  await db
    .updateTable('job')
    .set({ priority: PRIORITIES[priority], announced: 0 })
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('priority', '>', PRIORITIES[priority])
    .execute();
}

/** What a job was told, as JSON; undefined where it has been done. */
export async function findJob(db: Store, kind: JobKind, id: string): Promise<JobRow | undefined> {
  return jobCalled(db, kind, id).executeTakeFirst();
}

function jobCalled(db: Store, kind: JobKind, id: string) {
  return db.selectFrom('job').selectAll().where('kind', '=', kind).where('id', '=', id);
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

/** Gives back unharmed what `owner` has in hand and will not finish. */
export async function handBackJobs(store: Store, owner: string): Promise<void> {
  await handingBack(store, owner).execute();
}

/** The same of one job. */
export async function handBackJob(
  store: Store,
  { kind, id, owner }: { readonly kind: JobKind; readonly id: string; readonly owner: string },
): Promise<void> {
  await handingBack(store, owner).where('kind', '=', kind).where('id', '=', id).execute();
}

function handingBack(store: Store, owner: string) {
  return store
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
}

/** Ends jobs; called in the transaction that did their work. */
export async function endJobs(db: Store, kind: JobKind, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('job')
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
}

/** How long a report waits for room on the disk of its folder, milliseconds: somebody has to make it. */
const ROOM_PAUSE = 5 * 60_000;
const NO_ROOM = /^E(?:NOSPC|DQUOT)$/;

/**
 * Gives a job that `owner` could not do back to be tried later, or up: at once where the failure `lasts`. Says which.
 * Only the error's kind and code are kept. A report for which there is no room is tried again until there is.
 */
export async function failJob(
  store: Store,
  { kind, id, owner }: { readonly kind: JobKind; readonly id: string; readonly owner: string },
  { error, lasts }: { readonly error: unknown; readonly lasts: boolean },
): Promise<'waiting' | 'failed' | 'gone'> {
  return unguarded(store, async (db) => {
    const job = await waitedFor(db, jobCalled(db, kind, id)).executeTakeFirst();
    if (job?.leased_by !== owner) return 'gone';
    const waitsForRoom = kind === 'report' && NO_ROOM.test(errorCode(error) ?? '');
    const state = !waitsForRoom && (lasts || job.attempts >= MOST_ATTEMPTS) ? 'failed' : 'waiting';
    const pause = waitsForRoom ? ROOM_PAUSE : FIRST_BACKOFF * 2 ** (job.attempts - 1);
    await db
      .updateTable('job')
      .set({
        state,
        not_before: state === 'failed' ? '' : instant(Date.now() + pause),
        ...(waitsForRoom ? { attempts: 0 } : {}),
        leased_by: null,
        leased_until: null,
        error: errorKind(error),
      })
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
    if (state === 'failed') await noteRunFailed(db, kind, [id], { now: instant(Date.now()), error: errorWords(error) });
    return state;
  });
}

/** A new run gets to try again what an earlier one gave up of its documents. */
export async function reviveJobs(store: Store): Promise<void> {
  await store
    .updateTable('job')
    .set(FRESH)
    .where('state', 'in', ['waiting', 'failed'])
    .where('kind', 'in', [...OF_DOCUMENTS])
    .execute();
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
