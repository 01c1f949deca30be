import { errorKind } from './error-code.js';
import type { JobKind, JobRow } from './job.table.js';
import type { Store } from './tables.js';

/** After this many attempts a job is left for a person to look at. */
export const MOST_ATTEMPTS = 5;
/** How long after the first failure a job is tried again, milliseconds; twice as long after each further one. */
export const FIRST_BACKOFF = 500;

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

/** Leaves work to be done; asking twice is asking once. */
export async function addJob(db: Store, kind: JobKind, id: string, told: object = {}): Promise<void> {
  const fresh = { kind, id, told: JSON.stringify(told), ...FRESH };
  await db
    .insertInto('job')
    .values(fresh)
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(fresh))
    .execute();
}

/** What a job was told, as JSON; undefined where it has been done. */
export async function findJob(db: Store, kind: JobKind, id: string): Promise<JobRow | undefined> {
  return db.selectFrom('job').selectAll().where('kind', '=', kind).where('id', '=', id).executeTakeFirst();
}

/** Takes up to `most` waiting jobs of these kinds whose time has come. In the order of kind and id. */
export async function takeJobs(
  store: Store,
  kinds: readonly JobKind[],
  { most, ...lease }: Lease & { readonly most: number },
): Promise<readonly Pick<JobRow, 'kind' | 'id'>[]> {
  if (kinds.length === 0 || most < 1) return [];
  const now = Date.now();
  return store.transaction().execute(async (db) => {
    const jobs = await db
      .selectFrom('job')
      .select(['kind', 'id'])
      .where('state', '=', 'waiting')
      .where('kind', 'in', [...kinds])
      .where('not_before', '<=', instant(now))
      .orderBy('kind')
      .orderBy('id')
      .limit(most)
      .execute();
    for (const kind of new Set(jobs.map((job) => job.kind))) {
      const ids = jobs.filter((job) => job.kind === kind).map(({ id }) => id);
      await take(db, kind, ids, lease, now);
    }
    return jobs;
  });
}

/** Takes one job that a queue named. False where it is done, given up, or in the hands of a living process. */
export async function takeJob(store: Store, kind: JobKind, id: string, lease: Lease): Promise<boolean> {
  const now = Date.now();
  return store.transaction().execute(async (db) => {
    const job = await findJob(db, kind, id);
    if (!job || job.state === 'failed') return false;
    if (job.state === 'running' && !isFree(job, lease, now)) return false;
    if (job.attempts >= MOST_ATTEMPTS) {
      await giveUp(db, kind, [id]);
      return false;
    }
    await take(db, kind, [id], lease, now);
    return true;
  });
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
}

/** Says that `owner` is still at its jobs. */
export async function renewJobs(store: Store, { owner, milliseconds }: Lease): Promise<void> {
  await store
    .updateTable('job')
    .set({ leased_until: instant(Date.now() + milliseconds) })
    .where('state', '=', 'running')
    .where('leased_by', '=', owner)
    .execute();
}

/** Puts back what dead processes had in hand, and gives up what has ended its process too often. Returns how many there were. */
export async function reclaimJobs(store: Store, lease: Lease): Promise<number> {
  const now = Date.now();
  const running = await store.selectFrom('job').selectAll().where('state', '=', 'running').execute();
  if (!running.some((job) => isFree(job, lease, now))) return 0;
  return store.transaction().execute(async (db) => {
    const again = await db.selectFrom('job').selectAll().where('state', '=', 'running').execute();
    const free = again.filter((job) => isFree(job, lease, now));
    for (const { kind, id, attempts } of free) {
      if (attempts >= MOST_ATTEMPTS) await giveUp(db, kind, [id]);
      else await putBack(db, kind, id);
    }
    return free.length;
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

/** Gives back unharmed what `owner` has in hand and will not finish. */
export async function handBackJobs(store: Store, owner: string): Promise<void> {
  await store
    .updateTable('job')
    .set(({ eb }) => ({
      state: 'waiting' as const,
      announced: 0 as const,
      attempts: eb('attempts', '-', 1),
      leased_by: null,
      leased_until: null,
    }))
    .where('state', '=', 'running')
    .where('leased_by', '=', owner)
    .execute();
}

/** Ends jobs; called in the transaction that did their work. */
export async function endJobs(db: Store, kind: JobKind, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('job')
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
}

/**
 * Gives a job that `owner` could not do back to be tried later, or up: at once where the failure `lasts`. Says which.
 * Only the error's kind and code are kept.
 */
export async function failJob(
  store: Store,
  { kind, id, owner }: { readonly kind: JobKind; readonly id: string; readonly owner: string },
  { error, lasts }: { readonly error: unknown; readonly lasts: boolean },
): Promise<'waiting' | 'failed' | 'gone'> {
  return store.transaction().execute(async (db) => {
    const job = await findJob(db, kind, id);
    if (job?.leased_by !== owner) return 'gone';
    const state = lasts || job.attempts >= MOST_ATTEMPTS ? 'failed' : 'waiting';
    const pause = FIRST_BACKOFF * 2 ** (job.attempts - 1);
    await db
      .updateTable('job')
      .set({
        state,
        not_before: state === 'failed' ? '' : instant(Date.now() + pause),
        leased_by: null,
        leased_until: null,
        error: errorKind(error),
      })
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
    return state;
  });
}

/** A new run gets to try again what an earlier one gave up. */
export async function reviveJobs(store: Store): Promise<void> {
  await store.updateTable('job').set(FRESH).where('state', 'in', ['waiting', 'failed']).execute();
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
