import type { Selectable } from 'kysely';

/** A sentence that stands, once. */
export interface CaseSentenceTable {
  readonly case_id: string;
  readonly position: number;
  readonly decided_on: string | null;
  readonly type: string;
  readonly offence_ids: string;
  /** The clause, as JSON; its quote is masked. */
  readonly clause: string;
  readonly clause_ids: string;
  readonly details: string;
}

export type CaseSentenceRow = Selectable<CaseSentenceTable>;
