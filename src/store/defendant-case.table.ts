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
  /** A hash of its appearances and of what links them: a case that would be linked so again is left as it is. */
  readonly linked_as: string | null;
}

export type DefendantCaseRow = Selectable<DefendantCaseTable>;
