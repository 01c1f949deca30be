import { setTimeout as pause } from 'node:timers/promises';
import { UnrecoverableError, Worker, type WorkerOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { errorKind } from '../../store/database/error-code.js';
import type { Store } from '../../store/tables.js';
import { handBackJobs, isSuspected, reclaimJobs, renewJobs, takeJob, takeJobs } from '../../store/work/job-lease.js';
import { countJobs, isLinkDue } from '../../store/work/waiting-jobs.js';
import { turns } from './alone.js';
import { type Announcer, openAnnouncer, type ToldJob } from './announce.js';
import { attempt, leaseOf, RENEWAL } from './attempt.js';
import { type Handlers, JOB_KINDS, type JobKind, LINK_BATCH } from './jobs.js';
import { newOwner } from './owner.js';
import type { JobQueue, Work, WorkOptions } from './queue.js';
import { connectOnce, connectPatiently, redisError } from './redis.js';
import type { RedisAddress } from './redis-address.js';
import { untoldJobs } from './untold.js';
import { openWaker, SCHEDULE_QUEUE } from './wake-schedules.js';
import { watchRedis } from './watch-redis.js';
import { within } from './within.js';
import { ignore, type OnEvent } from './work-event.js';

/**
 * How often a worker looks for jobs whose worker is gone, and how long a job may go without a sign of life, milliseconds.
 * One value for all: the check is throttled by the interval of whichever worker made it last.
 */
const STALLED_INTERVAL = 5_000;
const LOCK = 10_000;
/** How often a worker tells Redis what waits in the database, at most and at least; milliseconds. */
const ANNOUNCE_SOONEST = 250;
const ANNOUNCE_LATEST = 3_000;
/** How long closing waits for what is under way, and then for Redis; milliseconds. */
const GRACE = 10_000;
const CLOSING = 2_000;

export interface BullOptions {
  readonly address: RedisAddress;
  /** Keeps the jobs of one database apart from those of another in the same Redis; told to Redis, so no path. */
  readonly scope: string;
  /** Who only adds jobs fails at once without Redis; who works waits for it. */
  readonly patient: boolean;
  /** What is to be told to whoever runs this: Redis went away, is full, is there again. A line a change, no more. */
  readonly onTrouble?: (words: string) => void;
  /** Ends the waiting for a first connection. */
  readonly signal?: AbortSignal;
}

/**
 * Jobs handed out by BullMQ on Redis: Redis says what next, the database still judges what is to be done, so that a Redis
 * that lost its memory, or tells a job twice, loses and doubles nothing. Undefined where `signal` ended the waiting.
 * Who is not patient can announce, not work. Throws UsageError for a wrong password, Fault where Redis is away or full.
 */
export async function openBullQueue(store: Store, options: BullOptions): Promise<JobQueue | undefined> {
  const { address, patient, signal, onTrouble = () => undefined } = options;
  const connection = patient
    ? await connectPatiently(address, { onWait: onTrouble, signal })
    : await connectOnce(address);
  if (!connection) return undefined;
  const prefix = `ordergap-${options.scope}`;
  let onError: (error: unknown) => void = () => undefined;
  connection.on('error', (error: unknown) => onError(error));
  const announcer = openAnnouncer(store, { connection, prefix, onError: (error) => onError(error) });
  const waker = openWaker({ connection, prefix, onError: (error) => onError(error) });
  const begun: Work[] = [];
  return {
    // A Redis that is away is told later, and holds nobody up until then.
    wakeAt: (schedules) => within(CLOSING, waker.keep(schedules).catch(onError)),
    async announce() {
      try {
        await announcer.announce();
      } catch (error) {
        throw errorKind(error).startsWith('Sqlite') ? error : redisError(error, address);
      }
    },
    async start(handlers, { concurrency, onEvent = ignore, onDue }) {
      const [work, told] = bullWork(store, { connection, prefix, announcer, address, onTrouble }, handlers, {
        concurrency,
        onEvent,
        onDue,
      });
      onError = told;
      begun.push(work);
      return work;
    },
    async close() {
      for (const work of begun) await work.stop(GRACE);
      await within(CLOSING, Promise.all([announcer.close(), waker.close()]));
      connection.disconnect();
    },
  };
}

interface Shared {
  readonly connection: Redis;
  readonly prefix: string;
  readonly announcer: Announcer;
  readonly address: RedisAddress;
  readonly onTrouble: (words: string) => void;
}

function bullWork(
  store: Store,
  { connection, prefix, announcer, address, onTrouble }: Shared,
  handlers: Partial<Handlers>,
  {
    concurrency,
    onEvent,
    onDue,
  }: {
    readonly concurrency: number;
    readonly onEvent: OnEvent;
    readonly onDue: WorkOptions['onDue'];
  },
): [Work, (error: unknown) => void] {
  const owner = newOwner();
  const lease = leaseOf(owner);
  const kinds = JOB_KINDS.filter((kind) => handlers[kind]);
  const workers: Worker<ToldJob>[] = [];
  const underWay = new Set<Promise<void>>();
  const inTurn = turns();
  const untold = untoldJobs(store, owner);
  let isStopping = false;
  let closed: Promise<unknown> | undefined;
  let isRoused = false;
  let wake = () => {};
  const rouse = () => {
    isRoused = true;
    wake();
  };
  const watch = watchRedis(connection, { address, workers, onTrouble, onEvent });
  const renewal = setInterval(() => void renewJobs(store, lease).catch(() => undefined), RENEWAL);

  for (const kind of kinds) {
    const most = kind === 'ingest' || kind === 'extract' ? concurrency : 1;
    employ(new Worker<ToldJob>(kind, ({ data }) => tracked(told(kind, data.ids)), workerOptions(most)));
  }
  if (onDue) employ(new Worker(SCHEDULE_QUEUE, () => tracked(due(onDue)), workerOptions(1)));
  const announcing = keepAnnouncing();

  return [
    {
      broken: watch.broken,
      drained: () => Promise.race([untilDone(), watch.broken]),
      async stop(grace = Number.POSITIVE_INFINITY) {
        isStopping = true;
        rouse();
        // No worker takes anything from here on; a second call hurries the first.
        closed ??= Promise.all([announcing, ...workers.map((worker) => worker.close())]);
        await within(grace, Promise.allSettled(underWay));
        // The client can wait for ever for the end of a connection that was away as it was closed.
        await within(Math.min(grace, CLOSING), closed);
        clearInterval(renewal);
        watch.end();
        await handBackJobs(store, owner);
      },
    },
    watch.noted,
  ];

  function workerOptions(most: number): WorkerOptions {
    return {
      connection,
      prefix,
      concurrency: most,
      stalledInterval: STALLED_INTERVAL,
      lockDuration: LOCK,
      // The database counts how often a job took its worker along.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      runRetryDelay: STALLED_INTERVAL,
    };
  }

  function employ(worker: Worker): void {
    worker.on('error', watch.noted);
    worker.on('drained', rouse);
    workers.push(worker);
  }

  /** What a schedule asks for is in the database then, and Redis is told with the rest. */
  async function due(ask: () => Promise<void>): Promise<void> {
    await withoutWords(ask());
    rouse();
  }

  function tracked(work: Promise<void>): Promise<void> {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  }

  /** What is thrown is kept by Redis: the kind of the error, and never its words. */
  async function told(kind: JobKind, ids: readonly string[]): Promise<void> {
    if (kind === 'link') return withoutWords(linkAll());
    let again: string | undefined;
    let failed: string | undefined;
    for (const id of ids) {
      if (isStopping) {
        again ??= 'stopping';
        break;
      }
      const { became, error } = await withoutWords(doOne(kind, id));
      if (became === 'waiting') again = errorKind(error);
      if (became === 'failed') failed = errorKind(error);
    }
    if (again !== undefined) throw new Error(again);
    if (failed !== undefined) throw new UnrecoverableError(failed);
    if (kind === 'ingest' || kind === 'extract') await announcer.announceLink().catch(watch.noted);
  }

  /**
   * One that was done or taken by another in the meantime is done. What was in hand when a worker ended is done alone: if
   * it ends this one too, nothing else is blamed for it.
   */
  async function doOne(kind: JobKind, id: string): ReturnType<typeof attempt> {
    const one = () =>
      noting(kind, [id], async (): ReturnType<typeof attempt> => {
        if (!(await takeJob(store, kind, id, lease))) return { became: 'done' };
        return attempt(store, { owner, handlers, onEvent }, kind, [id]);
      });
    return (await isSuspected(store, kind, id, lease)) ? inTurn.alone(one) : inTurn.beside(one);
  }

  /** A server that ends as a job is taken may have noted that it was. */
  async function noting<T>(kind: JobKind, ids: readonly string[] | 'all', work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      untold.note(kind, ids);
      throw error;
    }
  }

  async function linkAll(): Promise<void> {
    while (!isStopping && (await isLinkDue(store, { full: LINK_BATCH, rest: true }))) {
      const more = await noting('link', 'all', async () => {
        const batch = await takeJobs(store, ['link'], { ...lease, most: LINK_BATCH });
        const ids = batch.map(({ id }) => id);
        if (ids.length > 0) await attempt(store, { owner, handlers, onEvent }, 'link', ids);
        return ids.length > 0;
      });
      if (!more) return;
      // The database answers without the event loop: let the lock in Redis be renewed.
      await pause(1);
    }
  }

  /** Until the work is stopped: what dead workers had is put back, and Redis is told what waits in the database. */
  async function keepAnnouncing(): Promise<void> {
    while (!isStopping) {
      isRoused = false;
      const canBeTold = connection.status === 'ready' && !watch.isPaused();
      if (canBeTold) {
        await untold.tell().catch(() => undefined);
        for (const job of await reclaimJobs(store, lease).catch(() => [])) onEvent({ event: 'reclaimed', ...job });
        await announcer.announce().catch(watch.noted);
      }
      await pause(ANNOUNCE_SOONEST);
      if (isRoused || isStopping || !canBeTold) continue;
      const roused = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([roused, pause(ANNOUNCE_LATEST, undefined, { ref: false })]);
    }
  }

  async function untilDone(): Promise<void> {
    while ((await countJobs(store, { kinds, states: ['waiting', 'running'], most: 1 })) > 0) await pause(50);
  }
}

/** Fails by the kind of an error: what is thrown is kept by Redis. */
async function withoutWords<T>(work: Promise<T>): Promise<T> {
  return work.catch((failure: unknown) => {
    throw new Error(errorKind(failure));
  });
}
