import type { JobKind } from '../tables/job.table.js';
import type { Store } from '../tables.js';

export interface QueueState {
  readonly kind: JobKind;
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
  /** When the oldest of those waiting was asked for; null where none waits. */
  readonly waitingSince: string | null;
}

/** Reports that wait until there is room on the disk of their folder. */
export async function countWithoutRoom(db: Store): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('kind', '=', 'report')
    .where('state', '=', 'waiting')
    .where('error', 'in', ['Fault ENOSPC', 'Fault EDQUOT'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many documents were asked for and are not yet stored, read or joined; those whose work was given up too. */
export async function countUntaken(db: Store): Promise<number> {
  const row = await db
    .selectFrom('job')
    .select(({ fn }) => fn.count<number>('id').distinct().as('count'))
    .where('kind', 'in', ['ingest', 'extract', 'link'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** How many jobs of each of these kinds wait, run and were given up; those of which there are none too. */
export async function queueStates(db: Store, kinds: readonly JobKind[]): Promise<readonly QueueState[]> {
  const rows = await db
    .selectFrom('job')
    .select(({ fn }) => ['kind', 'state', fn.countAll<number>().as('count'), fn.min('asked_at').as('since')])
    .groupBy(['kind', 'state'])
    .execute();
  return kinds.map((kind) => {
    const of = (state: string) => rows.find((row) => row.kind === kind && row.state === state);
    return {
      kind,
      waiting: Number(of('waiting')?.count ?? 0),
      running: Number(of('running')?.count ?? 0),
      failed: Number(of('failed')?.count ?? 0),
      waitingSince: of('waiting')?.since || null,
    };
  });
}
