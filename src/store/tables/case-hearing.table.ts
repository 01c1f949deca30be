import type { Selectable } from 'kysely';
import type { CaseHearing } from '../../cases/case-hearings.js';

/** One hearing of a case, whichever documents tell of it. */
export interface CaseHearingTable {
  readonly case_id: string;
  readonly position: number;
  readonly date: string | null;
  readonly court_house: string;
  readonly seen: CaseHearing['seen'];
  /** How many accounts of it there are. */
  readonly witnesses: number;
}

export type CaseHearingRow = Selectable<CaseHearingTable>;
