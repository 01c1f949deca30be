import { insertRows } from '../database/insert-rows.js';
import { writtenOnce } from '../database/written-once.js';
import type { JobKind, JobRow } from '../tables/job.table.js';
import type { Store } from '../tables.js';

/** After this many attempts a job is left for a person to look at. */
export const MOST_ATTEMPTS = 5;
/** How long after the first failure a job is tried again, milliseconds; twice as long after each further one. */
export const FIRST_BACKOFF = 500;

/** A document that ends the program so often is not read again by itself. */
export const MOST_KILLS = 3;

/** A job as it is before anybody took it. */
export const FRESH = {
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
  await insertRows(db, 'job', [fresh]);
}

/** Of the jobs of a document the one that was asked for first. */
async function earliestOf(db: Store, id: string): Promise<Pick<JobRow, 'priority' | 'asked_at'> | undefined> {
  // Put in order here: there are three at most, and SQLite makes a table to sort them in.
  const jobs = await jobsOfDocument(db, { id });
  return [...jobs].sort((one, other) => (one.asked_at < other.asked_at ? -1 : 1))[0];
}

const jobsOfDocument = writtenOnce<Pick<JobRow, 'id'>, Pick<JobRow, 'priority' | 'asked_at'>>(['id'], (db, { id }) =>
  db
    .selectFrom('job')
    .select(['priority', 'asked_at'])
    .where('id', '=', id)
    .where('kind', 'in', [...OF_DOCUMENTS]),
);

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
  const [job] = await foundJob(db, { kind, id });
  return job;
}

const foundJob = writtenOnce<Pick<JobRow, 'kind' | 'id'>, JobRow>(['kind', 'id'], (db, { kind, id }) =>
  jobCalled(db, kind, id),
);

export function jobCalled(db: Store, kind: JobKind, id: string) {
  return db.selectFrom('job').selectAll().where('kind', '=', kind).where('id', '=', id);
}

/** Ends jobs; called in the transaction that did their work. */
export async function endJobs(db: Store, kind: JobKind, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('job')
    .where('kind', '=', kind)
    .where('id', 'in', [...ids])
    .execute();
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

/** A time of the clock as the jobs have it. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
