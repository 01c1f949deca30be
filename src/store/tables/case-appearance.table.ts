import type { Selectable } from 'kysely';
import type { LinkLevel } from '../../cases/links/link-level.js';

/** Which appearances make a case. */
export interface CaseAppearanceTable {
  readonly case_id: string;
  readonly appearance_id: string;
  readonly position: number;
  readonly superseded_by: string | null;
  readonly linked_by: LinkLevel;
  /** How like the names are, 0 to 1; null where joined to nothing. */
  readonly link_score: number | null;
}

export type CaseAppearanceRow = Selectable<CaseAppearanceTable>;
