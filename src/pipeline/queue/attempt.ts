import { errorKind } from '../../store/database/error-code.js';
import type { Store } from '../../store/tables.js';
import { failJob } from '../../store/work/failed-job.js';
import type { Lease } from '../../store/work/job-lease.js';
import type { Handlers, JobKind } from './jobs.js';
import { mayPass } from './may-pass.js';
import { isDead, type Owner } from './owner.js';
import { ignore, type OnEvent } from './work-event.js';

/** How long a job may go without a sign of life of its process, and how often that gives one; milliseconds. */
const LEASE = 60_000;
export const RENEWAL = 15_000;

/** How a worker holds its jobs in the database. */
export function leaseOf(owner: Owner): Lease {
  return { owner, milliseconds: LEASE, isDead };
}

/**
 * Works on jobs of one kind that `owner` has taken; a failure is noted with each. Says what became of the worst: `waiting`
 * where one is to be tried again, and tells it as an event of each. Throws only where the database cannot even be told.
 */
export async function attempt(
  store: Store,
  {
    owner,
    handlers,
    onEvent = ignore,
  }: { readonly owner: Owner; readonly handlers: Partial<Handlers>; readonly onEvent?: OnEvent | undefined },
  kind: JobKind,
  ids: readonly string[],
): Promise<{ readonly became: 'done' | 'waiting' | 'failed'; readonly error?: unknown }> {
  const began = performance.now();
  const took = () => Math.round((performance.now() - began) / ids.length);
  try {
    await run(handlers, kind, ids);
    for (const id of ids) onEvent({ event: 'job_done', kind, id, ms: took() });
    return { became: 'done' };
  } catch (error) {
    const states: string[] = [];
    for (const id of ids) {
      const state = await failJob(store, { kind, id, owner }, { error, lasts: !mayPass(error) });
      states.push(state);
      const again = state === 'waiting';
      if (state !== 'gone') onEvent({ event: 'job_failed', kind, id, ms: took(), error: errorKind(error), again });
    }
    return { became: states.includes('waiting') ? 'waiting' : 'failed', error };
  }
}

async function run(handlers: Partial<Handlers>, kind: JobKind, ids: readonly string[]): Promise<void> {
  if (kind === 'link') return handlers.link?.(ids);
  for (const id of ids) await handlers[kind]?.(id);
}
