import type { JobKind } from '../../store/tables/job.table.js';
import type { Store } from '../../store/tables.js';
import { handBackJob } from '../../store/work/job.js';
import type { Owner } from './owner.js';

/**
 * Jobs that a worker holds and has let go, and the database could not be told: it was locked, or its disk full. They are
 * handed back when it can be; until then nobody else would do them, for their worker lives.
 */
export interface Untold {
  readonly note: (kind: JobKind, ids: readonly string[]) => void;
  /** Tells the database, if it can be told by now. */
  readonly tell: () => Promise<void>;
}

export function untoldJobs(store: Store, owner: Owner): Untold {
  const jobs = new Map<string, { readonly kind: JobKind; readonly id: string }>();
  return {
    note(kind, ids) {
      for (const id of ids) jobs.set(`${kind} ${id}`, { kind, id });
    },
    async tell() {
      for (const [name, { kind, id }] of jobs) {
        await handBackJob(store, { kind, id, owner });
        jobs.delete(name);
      }
    },
  };
}
