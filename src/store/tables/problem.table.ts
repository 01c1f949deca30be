import type { Selectable } from 'kysely';

/** Something seen and not understood, by reading or by extraction. */
export interface ProblemTable {
  readonly id: string;
  readonly document_id: string;
  readonly stage: 'read' | 'extract';
  readonly position: number;
  readonly result_id: string | null;
  readonly code: string;
  readonly message: string;
  readonly place: string | null;
}

export type ProblemRow = Selectable<ProblemTable>;
