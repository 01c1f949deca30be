import type { Selectable } from 'kysely';
import type { CaseHearing } from '../../cases/case-hearings.js';

/** One hearing of a case, whichever documents tell of it. */
export interface CaseHearingTable {
  readonly case_id: string;
  readonly position: number;
  readonly date: string | null;
  /** An appearance, by its place in the case, that was at a court of this name; null where the next one says it. */
  readonly court_at: number | null;
  readonly court_house: string | null;
  readonly seen: CaseHearing['seen'];
  /** How many accounts of it there are. */
  readonly witnesses: number;
}

export type CaseHearingRow = Selectable<CaseHearingTable>;
