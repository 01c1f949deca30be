import type { Selectable } from 'kysely';
import type { OffenceState } from '../../cases/defendant-case.js';

/** What an offence of a case came to. */
export interface CaseOffenceTable {
  readonly case_id: string;
  readonly id: string;
  readonly position: number;
  readonly sequence: number;
  readonly code: string | null;
  readonly charged_code: string | null;
  readonly title: string;
  readonly convicted: 0 | 1;
  readonly convicted_on: string | null;
  readonly youth_at_conviction: 0 | 1 | null;
  readonly state: OffenceState;
  readonly state_on: string | null;
  readonly court_house: string;
  readonly court_code: string | null;
  readonly local_justice_area: string | null;
  readonly jurisdiction: 'magistrates' | 'crown';
}

export type CaseOffenceRow = Selectable<CaseOffenceTable>;
