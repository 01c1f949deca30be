import type { Selectable } from 'kysely';
import type { LinkLevel } from '../cases/defendant-case.js';

/** Which appearances make a case. */
export interface CaseAppearanceTable {
  readonly case_id: string;
  readonly appearance_id: string;
  readonly position: number;
  readonly document_id: string;
  readonly superseded_by: string | null;
  readonly linked_by: LinkLevel;
  readonly details: string;
}

export type CaseAppearanceRow = Selectable<CaseAppearanceTable>;
