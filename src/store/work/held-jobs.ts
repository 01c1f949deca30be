import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../tables.js';

/**
 * Whether a waiting job may begin: a month’s report waits for its documents. One that is asked to come after them is held
 * while a document asked for before it is waiting or worked on, in any of its stages; those asked for later, and those that
 * failed for good, hold nothing up. It is asked here, of the database, and not left to the flows of BullMQ: those live in
 * Redis, which may lose its memory, and without Redis there would be none.
 */
export function mayBegin(job: ExpressionBuilder<Tables, 'job'>): ExpressionWrapper<Tables, 'job', SqlBool> {
  const ahead = job
    .selectFrom('job as ahead')
    .select('ahead.id')
    .where('ahead.state', 'in', ['waiting', 'running'])
    .where('ahead.kind', 'in', ['ingest', 'extract', 'link'])
    // Named one by one, so that each is looked up in the index.
    .where('ahead.priority', 'in', [0, 1])
    .whereRef('ahead.asked_at', '<=', 'job.asked_at');
  return job.or([job('job.after_documents', '=', 0), job.not(job.exists(ahead))]);
}
