import type { Store } from '../../store/tables.js';
import { schedules } from '../../store/work/schedule.js';
import type { Duty } from '../queue/duties.js';
import type { JobQueue } from '../queue/queue.js';
import { type AskedRun, dueRuns } from './schedules.js';

/** How often it is looked whether a schedule is due, milliseconds; where Redis wakes the workers in between, less often. */
const EVERY = 10_000;
const EVERY_BESIDE_REDIS = 30_000;

interface Schedules {
  readonly duty: Duty;
  /** Asks for what is due now. The queue looks into the database by itself. */
  readonly onDue: () => Promise<void>;
}

/**
 * What workers do about schedules: they look whether one is due, as they start and again and again, and keep the queue told
 * when it is to wake them. `onAsked` is told of each run that this worker asked for.
 */
export function keepSchedules(
  store: Store,
  queue: Pick<JobQueue, 'wakeAt'>,
  { onAsked, now = () => new Date() }: { readonly onAsked: (run: AskedRun) => void; readonly now?: () => Date },
): Schedules {
  const onDue = async () => {
    for (const run of await dueRuns(store, now())) onAsked(run);
  };
  return {
    onDue,
    duty: {
      name: 'schedules',
      every: queue.wakeAt ? EVERY_BESIDE_REDIS : EVERY,
      run: async () => {
        await onDue();
        await queue.wakeAt?.((await schedules(store)).filter(({ paused }) => paused === 0));
      },
    },
  };
}
