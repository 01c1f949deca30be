import type { Selectable } from 'kysely';

/** A question put to a court, the CPS or the police about a case, with the day by which an answer was asked for. Rows are only added. */
export interface QuestionPutTable {
  readonly id: string;
  /** From 1, of this appearance and addressee. */
  readonly position: number;
  readonly document_id: string;
  /** An appearance of the case: ids of cases change when documents join them. */
  readonly appearance_id: string;
  readonly source: 'court' | 'cps' | 'police';
  readonly value: 'put' | 'undone';
  /** `YYYY-MM-DD`, both. */
  readonly asked_on: string;
  readonly due_on: string;
  readonly known_at: string;
}

export type QuestionPutRow = Selectable<QuestionPutTable>;
