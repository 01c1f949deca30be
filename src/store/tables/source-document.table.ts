import type { Selectable } from 'kysely';
import type { DocumentKind } from '../../listings/format.js';

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
  /** The source it came from, where the configuration names one. */
  readonly source: string | null;
  /** How long after the hearing its personal data is kept, days. */
  readonly retention_days: number;
  /** Whether keyed hashes of people may outlive their names. */
  readonly keep_keys: 0 | 1;
  /** When retention erased the names and words; null while they are kept. */
  readonly identity_erased_at: string | null;
}

export type SourceDocumentRow = Selectable<SourceDocumentTable>;
