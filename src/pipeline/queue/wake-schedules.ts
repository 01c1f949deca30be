import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { ZONE } from '../clock/cron.js';

/** The queue that BullMQ puts a job on when a schedule is due. */
export const SCHEDULE_QUEUE = 'schedule';

/** A schedule as Redis is told of it: an id that says nothing, and when. */
export interface ScheduleTime {
  readonly id: string;
  readonly cron: string;
}

export interface Waker {
  /** Brings the job schedulers of BullMQ in line with these schedules: made anew where Redis lost them, gone where they are. */
  readonly keep: (schedules: readonly ScheduleTime[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Job schedulers of BullMQ, which wake a worker when a schedule is due. They wake and no more: whether it is due, and
 * whether the run was asked for already, the database says (`dueRuns`), so that one that Redis forgot, or told twice, is made
 * up for or makes nothing.
 */
export function openWaker({
  connection,
  prefix,
  onError,
}: {
  readonly connection: Redis;
  readonly prefix: string;
  readonly onError: (error: unknown) => void;
}): Waker {
  let opened: Queue | undefined;
  const queue = (): Queue => {
    if (opened) return opened;
    opened = new Queue(SCHEDULE_QUEUE, { connection, prefix, streams: { events: { maxLen: 100 } } });
    opened.on('error', onError);
    return opened;
  };
  return {
    async keep(schedules) {
      const known = await queue().getJobSchedulers();
      const wanted = new Map(schedules.map(({ id, cron }) => [id, cron]));
      for (const { key } of known) if (!wanted.has(key)) await queue().removeJobScheduler(key);
      for (const { id, cron } of schedules) {
        const isKept = known.some(({ key, pattern, tz }) => key === id && pattern === cron && tz === ZONE);
        if (isKept) continue;
        await queue().upsertJobScheduler(id, { pattern: cron, tz: ZONE }, { name: SCHEDULE_QUEUE, opts: OPTIONS });
      }
    },
    close: async () => {
      await opened?.close();
    },
  };
}

const OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 } as const;
