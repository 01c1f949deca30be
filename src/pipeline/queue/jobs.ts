import type { JobKind } from '../../store/tables/job.table.js';

export type { JobKind };

/**
 * What does the work, by kind. Jobs are told ids and nothing else, for a queue keeps what it was told; whatever more the
 * work needs, paths and days, stands in the database under that id.
 */
export interface Handlers {
  /** Recognises, reads, extracts and stores the document; the id is the SHA-256 of its bytes. */
  readonly ingest: (id: string) => Promise<void>;
  /** Reads the clauses of a stored document again. */
  readonly extract: (documentId: string) => Promise<void>;
  /** Joins the cases that the documents touch. */
  readonly link: (documentIds: readonly string[]) => Promise<void>;
  /** Answers the question of that id and keeps the finding. */
  readonly audit: (id: string) => Promise<void>;
  readonly report: (id: string) => Promise<void>;
}

/** Every kind of job, in the order a document goes through them. */
export const JOB_KINDS: readonly JobKind[] = ['ingest', 'extract', 'link', 'audit', 'report'];

/** How many documents one link job joins. */
export const LINK_BATCH = 100;
