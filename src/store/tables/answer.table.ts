import type { Selectable } from 'kysely';

/** What a court, the CPS or the police said of a case, beside the documents. Rows are only added: the last of a source stands. */
export interface AnswerTable {
  readonly id: string;
  /** From 1, of this appearance and source. */
  readonly position: number;
  readonly document_id: string;
  /** An appearance of the case: ids of cases change when documents join them. */
  readonly appearance_id: string;
  readonly source: 'court' | 'cps' | 'police';
  readonly value: 'given' | 'undone';
  readonly outcome: string;
  /** When it was said; null of an answer taken back. */
  readonly answered_on: string | null;
  readonly note: string | null;
  readonly known_at: string;
}

export type AnswerRow = Selectable<AnswerTable>;
