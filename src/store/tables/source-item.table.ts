import type { Selectable } from 'kysely';
import type { SourceFailureCode } from '../../sources/source-failure.js';

/** A file or a web address of a source, as it was when it was last looked at. Neither paths nor addresses are kept. */
export interface SourceItemTable {
  readonly source: string;
  /** A keyed hash of its path or address. */
  readonly item: string;
  /** Of a file: size and times. Empty for an address. */
  readonly stamp: string;
  /** Since when it has been as it is now. */
  readonly seen_at: string;
  /** When what it holds now was handed on to be read; null where it was not yet. */
  readonly taken_at: string | null;
  /** When all that it holds was seen to be stored; null before, and while some of it is in quarantine. */
  readonly stored_at: string | null;
  /** SHA-256 of its bytes, where they were fetched or taken. */
  readonly file_id: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** A keyed hash of the address that said so, where one led to another. */
  readonly answered_by: string | null;
  /** Looks in a row at which it failed, why, and before when it is not tried again; empty where any time. */
  readonly failures: number;
  readonly code: SourceFailureCode | null;
  readonly next_look: string;
}

/** A document that came of a file or address of a source. */
export interface SourceArrivalTable {
  readonly source: string;
  readonly item: string;
  /** SHA-256 of the file it is, or stands in. */
  readonly file_id: string;
  readonly document_id: string;
  readonly arrived_at: string;
}

export type SourceItemRow = Selectable<SourceItemTable>;
