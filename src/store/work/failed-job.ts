import { errorKind, isWithoutRoom } from '../database/error-code.js';
import { errorWords } from '../database/error-words.js';
import { unguarded } from '../database/side-by-side.js';
import { waitedFor } from '../database/sql-dialect.js';
import type { JobKind } from '../tables/job.table.js';
import type { Store } from '../tables.js';
import { FIRST_BACKOFF, instant, jobCalled, MOST_ATTEMPTS } from './job.js';
import { noteRunFailed } from './schedule-run.js';

/** How long a job waits for room on a disk, milliseconds: somebody has to make it. A report is much work to try in vain. */
const ROOM_PAUSE = 10_000;
const ROOM_PAUSE_OF_REPORT = 5 * 60_000;

/**
 * Gives a job that `owner` could not do back to be tried later, or up: at once where the failure `lasts`. Says which.
 * Only the error's kind and code are kept. What there is no room for is tried again until there is.
 */
export async function failJob(
  store: Store,
  { kind, id, owner }: { readonly kind: JobKind; readonly id: string; readonly owner: string },
  { error, lasts }: { readonly error: unknown; readonly lasts: boolean },
): Promise<'waiting' | 'failed' | 'gone'> {
  return unguarded(store, async (db) => {
    const job = await waitedFor(db, jobCalled(db, kind, id)).executeTakeFirst();
    if (job?.leased_by !== owner) return 'gone';
    const waitsForRoom = isWithoutRoom(error);
    const state = !waitsForRoom && (lasts || job.attempts >= MOST_ATTEMPTS) ? 'failed' : 'waiting';
    const forRoom = kind === 'report' ? ROOM_PAUSE_OF_REPORT : ROOM_PAUSE;
    const pause = waitsForRoom ? forRoom : FIRST_BACKOFF * 2 ** (job.attempts - 1);
    await db
      .updateTable('job')
      .set({
        state,
        not_before: state === 'failed' ? '' : instant(Date.now() + pause),
        ...(waitsForRoom ? { attempts: 0, announced: 0 as const } : {}),
        leased_by: null,
        leased_until: null,
        error: errorKind(error),
      })
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
    if (state === 'failed') await noteRunFailed(db, kind, [id], { now: instant(Date.now()), error: errorWords(error) });
    return state;
  });
}
