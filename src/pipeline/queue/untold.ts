import type { JobKind } from '../../store/tables/job.table.js';
import type { Store } from '../../store/tables.js';
import { handBackJobs } from '../../store/work/job-lease.js';
import type { Owner } from './owner.js';

/**
 * Jobs that a worker holds and has let go, and the database could not be told: it was locked, its disk full, its server
 * ended. They are handed back when it can be; until then nobody else would do them, for their worker lives.
 */
export interface Untold {
  /** `all`: whatever of this kind the worker holds. */
  readonly note: (kind: JobKind, ids: readonly string[] | 'all') => void;
  /** Tells the database, if it can be told by now. */
  readonly tell: () => Promise<void>;
}

export function untoldJobs(store: Store, owner: Owner): Untold {
  const jobs = new Map<string, { readonly kind: JobKind; readonly id?: string }>();
  return {
    note(kind, ids) {
      if (ids === 'all') jobs.set(kind, { kind });
      else for (const id of ids) jobs.set(`${kind} ${id}`, { kind, id });
    },
    async tell() {
      for (const [name, which] of jobs) {
        await handBackJobs(store, owner, which);
        jobs.delete(name);
      }
    },
  };
}
