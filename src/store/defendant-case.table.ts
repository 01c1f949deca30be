import type { Selectable } from 'kysely';

/** One person in one case, its hearings joined. */
export interface DefendantCaseTable {
  readonly id: string;
  readonly person_id: string;
  readonly urn: string | null;
  readonly organisation: 0 | 1;
  readonly prosecutor: string | null;
  /** Fields of the case that have no column, as JSON. */
  readonly details: string;
}

export type DefendantCaseRow = Selectable<DefendantCaseTable>;
