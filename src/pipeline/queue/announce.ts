import { type JobsOptions, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { batches } from '../../store/database/batches.js';
import type { JobRow } from '../../store/tables/job.table.js';
import type { Store } from '../../store/tables.js';
import { FIRST_BACKOFF, MOST_ATTEMPTS } from '../../store/work/job.js';
import {
  countJobs,
  forgetAnnounced,
  isLinkDue,
  markAnnounced,
  unannouncedJobs,
} from '../../store/work/waiting-jobs.js';
import { JOB_KINDS, type JobKind, LINK_BATCH } from './jobs.js';

/**
 * So many jobs of a kind and a priority may wait in Redis. The others wait in the database, and the workers bring them on as there is
 * room: a hundred thousand files do not fill Redis, and nobody has to stand by.
 */
export const MOST_IN_REDIS = 250;
/** Where many wait, Redis is told of several documents at once: to hand out one costs as much as to read a small one. */
export const MOST_TOGETHER = 8;
/** So many jobs are looked up at once, and made into no fewer than so many of Redis, that every worker has some. */
const BATCH = 256;
const LEAST_APART = 32;

/** The one job that says there are documents to be linked; it links all there are, so that two never do so at once. */
const LINK = 'batch';

/** A job is gone from Redis when it ends: what has been done, and what failed, stands in the database. */
const OPTIONS = {
  attempts: MOST_ATTEMPTS,
  backoff: { type: 'exponential', delay: FIRST_BACKOFF },
  removeOnComplete: true,
  removeOnFail: true,
  stackTraceLimit: 0,
} as const satisfies JobsOptions;

/** What Redis is told of a job, and all it is told. */
export interface ToldJob {
  readonly ids: readonly string[];
}

export interface Announcer {
  /** Tells Redis of the jobs in the database that it has room for, and of those that it has lost. */
  readonly announce: () => Promise<void>;
  /** Tells Redis to link when that is worth while. */
  readonly announceLink: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `prefix` keeps the jobs of one database apart from those of another in the same Redis. */
export function openAnnouncer(
  store: Store,
  {
    connection,
    prefix,
    onError,
  }: { readonly connection: Redis; readonly prefix: string; readonly onError: (error: unknown) => void },
): Announcer {
  const queues = new Map<JobKind, Queue<ToldJob>>();
  const queueOf = (kind: JobKind): Queue<ToldJob> => {
    const known = queues.get(kind);
    if (known) return known;
    const queue = new Queue<ToldJob>(kind, { connection, prefix, streams: { events: { maxLen: 100 } } });
    queue.on('error', onError);
    queues.set(kind, queue);
    return queue;
  };
  const announceLink = async () => {
    if (!(await isLinkDue(store, { full: LINK_BATCH, rest: true }))) return;
    await queueOf('link').addBulk([toldJob({ kind: 'link', priority: 0 }, [LINK])]);
  };
  return {
    announceLink,
    async announce() {
      for (const kind of JOB_KINDS) {
        if (kind !== 'link') await announceKind(store, kind, queueOf);
      }
      await announceLink();
    },
    close: async () => {
      for (const queue of queues.values()) await queue.close();
    },
  };
}

async function announceKind(store: Store, kind: JobKind, queueOf: (kind: JobKind) => Queue<ToldJob>): Promise<void> {
  if ((await countJobs(store, { kinds: [kind], states: ['waiting'], most: 1 })) === 0) return;
  const queue = queueOf(kind);
  const { waiting = 0, prioritized = 0, delayed = 0, active = 0, paused = 0 } = await queue.getJobCounts();
  if (waiting + prioritized + delayed + active + paused === 0) await forgetAnnounced(store, kind);
  // Room of their own, so that an archive that fills Redis does not keep out what came today.
  await announceSome(store, { kind, priority: 0 }, { queue, room: MOST_IN_REDIS - waiting - delayed - paused });
  await announceSome(store, { kind, priority: 1 }, { queue, room: MOST_IN_REDIS - prioritized - delayed - paused });
}

async function announceSome(
  store: Store,
  which: Pick<JobRow, 'kind' | 'priority'>,
  { queue, ...has }: { readonly queue: Queue<ToldJob>; readonly room: number },
): Promise<void> {
  for (let { room } = has; room > 0; ) {
    const ids = await unannouncedJobs(store, which, Math.min(room * MOST_TOGETHER, BATCH));
    if (ids.length === 0) return;
    const told = [...batches(ids, sizeFor(ids.length))].slice(0, room);
    await queue.addBulk(told.map((own) => toldJob(which, own)));
    await markAnnounced(store, which.kind, told.flat());
    room -= told.length;
  }
}

/** As many at once as leaves enough jobs for many workers. */
function sizeFor(waiting: number): number {
  return Math.min(MOST_TOGETHER, Math.max(1, Math.floor(waiting / LEAST_APART)));
}

/** A job id of BullMQ has no colon in it and is not all digits. Its priorities begin at 1, and what has none goes before. */
function toldJob({ kind, priority }: Pick<JobRow, 'kind' | 'priority'>, ids: readonly string[]) {
  const more = ids.length > 1 ? `-and-${ids.length - 1}` : '';
  const later = priority === 0 ? '' : '-later';
  const opts = { ...OPTIONS, jobId: `${kind}-${ids[0]}${more}${later}`, ...(priority === 0 ? {} : { priority }) };
  return { name: kind, data: { ids }, opts };
}
