import type { Selectable } from 'kysely';
import type { Correction } from '../../facts/corrections/correction.js';

/** What a person decided of the reading of a clause, or of a result as a whole. Rows are only added: the last of a subject stands. */
export interface ReadingDecisionTable {
  readonly id: string;
  /** From 1, of this subject. */
  readonly position: number;
  /** Of the result and what it was about, so that the clause's row may be written anew. */
  readonly subject: string;
  readonly document_id: string;
  readonly appearance_id: string;
  readonly result_id: string;
  /** The clause's kind, type and span, as JSON; null for the result as a whole. */
  readonly about: string | null;
  /** What the rules said then, as JSON: of the clause, or every clause of the result. */
  readonly rules: string;
  readonly rules_version: string;
  readonly value: Correction['says'] | 'undone';
  /** A `Correction`, as JSON; words are masked. */
  readonly says: string;
  readonly reason: string;
  readonly known_at: string;
}

export type ReadingDecisionRow = Selectable<ReadingDecisionTable>;
