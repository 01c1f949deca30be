import type { Selectable } from 'kysely';
import type { DocumentKind } from '../listings/format.js';

/** A document as it came in, whatever became of it. Text dates, 0/1 flags and JSON in text throughout: the schema is to run on PostgreSQL too. */
export interface SourceDocumentTable {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly name: string;
  /** Where it was read from, for `quarantine retry`. */
  readonly path: string | null;
  readonly format: string | null;
  readonly kind: DocumentKind;
  readonly media_type: string;
  readonly bytes: number;
  readonly complete_results: 0 | 1;
  readonly status: 'stored' | 'set_aside' | 'quarantined';
  /** Why it was set aside or quarantined. */
  readonly code: string | null;
  readonly message: string | null;
  /** A `Place`, as JSON. */
  readonly place: string | null;
  /** The rules its clauses were last read by; null before that. */
  readonly rules_version: string | null;
  readonly ingested_at: string;
}

export type SourceDocumentRow = Selectable<SourceDocumentTable>;
