import type { Selectable } from 'kysely';

/** What is still to be done; gone when done. */
export interface JobTable {
  readonly kind: 'ingest' | 'extract' | 'link' | 'audit' | 'report';
  /** A document's id, or a hash of the question. */
  readonly id: string;
  /** What the work needs besides the id, as JSON: paths, days. A queue is told the kind and the id only. */
  readonly told: string;
  readonly state: 'waiting' | 'running' | 'failed';
  /** 1 where a queue outside this database was told of it. */
  readonly announced: 0 | 1;
  readonly attempts: number;
  /** The instant before which it is not tried again; empty where there is none. */
  readonly not_before: string;
  /** The process that does it, and until when it may. */
  readonly leased_by: string | null;
  readonly leased_until: string | null;
  /** Why it failed last: a kind and a code, no words of a document. */
  readonly error: string | null;
  /** Taken in this order, 0 first: what came today before an archive. */
  readonly priority: 0 | 1;
  /** When it, or the document it goes on with, was asked for. */
  readonly asked_at: string;
  /** 1 where it is not begun while documents asked for before it are still on their way. */
  readonly after_documents: 0 | 1;
  /** How often the process that had it in hand ended without handing it back. */
  readonly killed: number;
}

export type JobRow = Selectable<JobTable>;
export type JobKind = JobRow['kind'];
