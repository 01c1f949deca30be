import { failJob, type Lease } from '../store/job.js';
import type { Store } from '../store/tables.js';
import type { Handlers, JobKind } from './jobs.js';
import { mayPass } from './may-pass.js';
import { isDead, type Owner } from './owner.js';

/** How long a job may go without a sign of life of its process, and how often that gives one; milliseconds. */
const LEASE = 60_000;
export const RENEWAL = 15_000;

/** How a worker holds its jobs in the database. */
export function leaseOf(owner: Owner): Lease {
  return { owner, milliseconds: LEASE, isDead };
}

/**
 * Works on jobs of one kind that `owner` has taken; a failure is noted with each. Says what became of the worst: `waiting`
 * where one is to be tried again. Throws only where the database cannot even be told.
 */
export async function attempt(
  store: Store,
  { owner, handlers }: { readonly owner: Owner; readonly handlers: Partial<Handlers> },
  kind: JobKind,
  ids: readonly string[],
): Promise<{ readonly became: 'done' | 'waiting' | 'failed'; readonly error?: unknown }> {
  try {
    await run(handlers, kind, ids);
    return { became: 'done' };
  } catch (error) {
    const states: string[] = [];
    for (const id of ids) states.push(await failJob(store, { kind, id, owner }, { error, lasts: !mayPass(error) }));
    return { became: states.includes('waiting') ? 'waiting' : 'failed', error };
  }
}

async function run(handlers: Partial<Handlers>, kind: JobKind, ids: readonly string[]): Promise<void> {
  if (kind === 'link') return handlers.link?.(ids);
  for (const id of ids) await handlers[kind]?.(id);
}
