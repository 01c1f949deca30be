import { batches } from '../database/batches.js';
import type { JobKind, JobRow } from '../tables/job.table.js';
import type { Store } from '../tables.js';
import { addJob, endJobs } from './job.js';
import { noteRunAskedAgain, noteRunFailed } from './schedule-run.js';

export interface JobCount {
  readonly kind: JobKind;
  readonly state: JobRow['state'];
  readonly count: number;
}

/** How many jobs there are of each kind and state. */
export async function tallyJobs(db: Store): Promise<readonly JobCount[]> {
  const rows = await db
    .selectFrom('job')
    .select(['kind', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .orderBy('state')
    .execute();
  return rows.map(({ kind, state, count }) => ({ kind, state, count: Number(count) }));
}

/** Up to `most` jobs: those given up, then those running, then those waiting. */
export async function listJobs(db: Store, most: number): Promise<readonly JobRow[]> {
  return db.selectFrom('job').selectAll().orderBy('state').orderBy('kind').orderBy('id').limit(most).execute();
}

/** The jobs of a kind, or of any, whose id starts so; two at most. */
export async function jobsStarting(db: Store, kind: JobKind | undefined, start: string): Promise<readonly JobRow[]> {
  const query = db.selectFrom('job').selectAll().where('id', '>=', start).where('id', '<', `${start}g`).limit(2);
  return (kind === undefined ? query : query.where('kind', '=', kind)).execute();
}

/** The jobs given up, of these kinds. */
export async function failedJobs(db: Store, kinds: readonly JobKind[]): Promise<readonly JobRow[]> {
  return db
    .selectFrom('job')
    .selectAll()
    .where('state', '=', 'failed')
    .where('kind', 'in', [...kinds])
    .orderBy('kind')
    .orderBy('id')
    .execute();
}

/** Lets a job begin anew. */
export async function retryJob(db: Store, { kind, id, told, after_documents }: JobRow): Promise<void> {
  await addJob(db, kind, id, JSON.parse(told) as object, { afterDocuments: after_documents === 1 });
  await noteRunAskedAgain(db, kind, id);
}

/** Gives a job up for good: its work stays undone. */
export async function discardJob(db: Store, { kind, id }: JobRow): Promise<void> {
  await endJobs(db, kind, [id]);
  await noteRunFailed(db, kind, [id], { now: new Date().toISOString(), error: 'discarded' });
}

/** Of how many documents asked for up to an instant some job was given up. */
export async function failedAmongDocuments(db: Store, askedUpTo: string): Promise<number> {
  const { documents } = await db
    .selectFrom('job')
    .select(({ fn }) => fn.count<number>('id').distinct().as('documents'))
    .where('state', '=', 'failed')
    .where('kind', 'in', ['ingest', 'extract', 'link'])
    .where('asked_at', '<=', askedUpTo)
    .executeTakeFirstOrThrow();
  return Number(documents);
}

/** The documents among these that are still to be taken in, extracted or linked. */
export async function pendingAmong(db: Store, documentIds: readonly string[]): Promise<readonly string[]> {
  const rows = await among(db, documentIds, ['waiting', 'running']);
  return [...new Set(rows.map(({ id }) => id))];
}

/** The jobs of these documents that were given up. */
export async function failedAmong(db: Store, documentIds: readonly string[]): Promise<readonly JobRow[]> {
  return among(db, documentIds, ['failed']);
}

async function among(
  db: Store,
  ids: readonly string[],
  states: readonly JobRow['state'][],
): Promise<readonly JobRow[]> {
  const rows: JobRow[] = [];
  for (const own of batches(ids)) {
    const some = await db
      .selectFrom('job')
      .selectAll()
      .where('kind', 'in', ['ingest', 'extract', 'link'])
      .where('id', 'in', [...own])
      .where('state', 'in', [...states])
      .execute();
    rows.push(...some);
  }
  return rows;
}
