import type { SystemStatus } from '../../reports/schemas/status-schema.js';
import { plural } from '../../reports/words.js';

/** Below this much room, or this part of the disk, SQLite may soon not be able to write. */
const LEAST_ROOM = 1_000_000_000;
const LEAST_PART = 0.05;
/** A job that waits longer than this with nobody at work, or than this with workers there, needs somebody; milliseconds. */
const UNATTENDED = 2 * 60_000;
const SLOW = 24 * 3_600_000;

type Attention = SystemStatus['attention'][number];

/** What of a status needs a person, the gravest first, each with what to do. */
export function needsAttention(status: Omit<SystemStatus, 'attention'>): readonly Attention[] {
  return [...ofDisk(status), ...ofRedis(status), ...ofQueues(status), ...ofSuccesses(status)];
}

function ofDisk({ disk, database }: Omit<SystemStatus, 'attention'>): readonly Attention[] {
  if (disk === null) return [];
  const isLow = disk.freeBytes < Math.min(LEAST_ROOM, disk.bytes / 2) || disk.freeBytes < disk.bytes * LEAST_PART;
  if (!isLow) return [];
  const backup =
    (database.bytes ?? 0) > disk.freeBytes ? ' An upgrade, which copies the database first, has no room.' : '';
  return [
    {
      code: 'disk_low',
      words: `The disk of the database is nearly full: make room, or move the database to a larger one.${backup}`,
    },
  ];
}

/** Reports that could not be written. */
export function ofRoom(reports: number): readonly Attention[] {
  if (reports === 0) return [];
  return [
    {
      code: 'report_no_room',
      words: `${plural(reports, 'report')} could not be written: the disk of the folder is full, or its quota used up. Make room; each is tried again every five minutes, and the last report stands until then.`,
    },
  ];
}

function ofRedis({ redis }: Omit<SystemStatus, 'attention'>): readonly Attention[] {
  if (redis !== 'unreachable') return [];
  return [
    {
      code: 'redis_unreachable',
      words: 'Redis cannot be reached: start it, or correct REDIS_URL. Nothing is lost; the workers wait for it.',
    },
  ];
}

function ofQueues({ queues, workers }: Omit<SystemStatus, 'attention'>): readonly Attention[] {
  const found: Attention[] = [];
  const failed = queues.reduce((all, queue) => all + queue.failed, 0);
  if (failed > 0) {
    found.push({
      code: 'jobs_failed',
      words: `${plural(failed, 'job')} failed for good: ordergap jobs says why, ordergap jobs retry ID tries again.`,
    });
  }
  const inHand = queues.reduce((all, queue) => all + queue.running, 0);
  const oldest = Math.max(0, ...queues.map(({ oldestWaiting }) => oldestWaiting ?? 0));
  // What had jobs in hand and gives no sign of life was ended: nobody goes on with them.
  if (workers === 0 && (inHand > 0 || oldest > UNATTENDED)) {
    found.push({
      code: 'no_workers',
      words:
        'Jobs are left and no worker is there to do them, or what did them was ended: start ordergap worker, or ordergap ingest again.',
    });
  }
  if (workers > 0 && oldest > SLOW) {
    found.push({
      code: 'queue_slow',
      words: 'Jobs have waited for more than a day: start more workers, or look at what those there say.',
    });
  }
  return found;
}

function ofSuccesses({ successes }: Omit<SystemStatus, 'attention'>): readonly Attention[] {
  return successes.flatMap(({ of, name, failed }) => {
    if (failed === null) return [];
    const ask = {
      schedule: `ordergap schedule history ${name}`,
      source: 'ordergap sources says why',
      duty: 'the workers say why',
    }[of];
    return [
      { code: `${of}_failed`, words: `The ${of} “${name}” failed when it was last due (${failed.error}): ${ask}.` },
    ];
  });
}
