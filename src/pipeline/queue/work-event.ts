import type { JobKind } from './jobs.js';

/**
 * Something that happened at work, as the log and the metrics of a worker are told it. Ids, codes, counts and durations and
 * nothing else: no field takes words of a document, a path or the message of an error. Sources and schedules go by the
 * names that the configuration gives them. Durations in milliseconds.
 */
export type WorkEvent =
  | { readonly event: 'started'; readonly queue: 'redis' | 'inline'; readonly concurrency: number }
  | { readonly event: 'stopping' }
  | { readonly event: 'job_done'; readonly kind: JobKind; readonly id: string; readonly ms: number }
  /** `again` where it is to be tried again; `error` is a kind and a code. */
  | {
      readonly event: 'job_failed';
      readonly kind: JobKind;
      readonly id: string;
      readonly ms: number;
      readonly error: string;
      readonly again: boolean;
    }
  /** A document was taken in: `code` says why it was set aside or put in quarantine. */
  | {
      readonly event: 'document';
      readonly id: string;
      readonly outcome: 'stored' | 'set_aside' | 'quarantined';
      readonly format: string | null;
      readonly code: string | null;
    }
  /** A worker ended with a job in hand, and another has put it back. */
  | { readonly event: 'reclaimed'; readonly kind: JobKind; readonly id: string }
  /** A source was looked into: what it brought that it had not brought before, and how many of its places failed, the first with `code`. */
  | {
      readonly event: 'source_looked';
      readonly source: string;
      readonly documents: number;
      readonly unchanged: number;
      readonly failures: number;
      readonly code: string | null;
    }
  /** A run of a schedule that was due was asked for. */
  | { readonly event: 'schedule_run'; readonly schedule: string; readonly due: string; readonly passedOver: number }
  /** Something that is done again and again was done: a source looked into, schedules looked at. */
  | { readonly event: 'duty_done'; readonly duty: string; readonly ms: number }
  | { readonly event: 'duty_failed'; readonly duty: string; readonly ms: number; readonly error: string }
  /** The database is locked or its disk full, and is waited for: `error` is a kind and a code. */
  | { readonly event: 'database'; readonly error: string }
  | { readonly event: 'redis'; readonly state: 'away' | 'full' | 'refusing' | 'there' };

export type OnEvent = (event: WorkEvent) => void;

/** For who is told nothing. */
export const ignore: OnEvent = () => undefined;
