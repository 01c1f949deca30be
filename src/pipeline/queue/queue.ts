import type { Handlers } from './jobs.js';
import type { ScheduleTime } from './wake-schedules.js';
import type { OnEvent } from './work-event.js';

/**
 * Hands out the jobs that stand in the database, which is the judge of what is still to be done: a job that is told twice,
 * or after it was done, changes nothing. One port, two adapters: `inline` and `bullmq`.
 */
export interface JobQueue {
  /** Says that jobs were added to the database. Resolves when the adapter can take more. */
  readonly announce: () => Promise<void>;
  /** Begins to work on the jobs that there are handlers for. */
  readonly start: (handlers: Partial<Handlers>, options: WorkOptions) => Promise<Work>;
  /** Has `onDue` called when a schedule is due, where the adapter can; whoever looks into the database needs none of it. */
  readonly wakeAt?: (schedules: readonly ScheduleTime[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WorkOptions {
  /** Documents worked on at once. */
  readonly concurrency: number;
  /** Told of each job, and of jobs taken over from workers that ended. */
  readonly onEvent?: OnEvent;
  /** A schedule is due, says the adapter: the database is to be asked which. */
  readonly onDue?: () => Promise<void>;
}

export interface Work {
  /** Resolves when nothing is left of these jobs: all is done or given up. Rejects when the work cannot go on. */
  readonly drained: () => Promise<void>;
  /** Rejects when the work cannot go on; never resolves. */
  readonly broken: Promise<never>;
  /** Takes no more. What is under way is finished or, after `grace` milliseconds, handed back. */
  readonly stop: (grace?: number) => Promise<void>;
}
