import type { Selectable } from 'kysely';
import type { OffenceState } from '../../cases/defendant-case.js';

/** What an offence of a case came to. What the case’s appearances say of it is not said again, but where they do. */
export interface CaseOffenceTable {
  readonly case_id: string;
  readonly id: string;
  readonly position: number;
  /** An appearance, by its place in the case, and the position of an offence of it that has its title and wording; null where they are said here. */
  readonly appearance_at: number | null;
  readonly offence_at: number | null;
  readonly sequence: number;
  readonly code: string | null;
  readonly charged_code: string | null;
  /** Null where that offence says it. */
  readonly title: string | null;
  readonly convicted: 0 | 1;
  readonly convicted_on: string | null;
  readonly youth_at_conviction: 0 | 1 | null;
  readonly state: OffenceState;
  readonly state_on: string | null;
  /** An appearance, by its place in the case, that was at this court; null where the next three say it. */
  readonly court_at: number | null;
  readonly court_house: string | null;
  readonly court_code: string | null;
  readonly local_justice_area: string | null;
  readonly jurisdiction: 'magistrates' | 'crown';
}

export type CaseOffenceRow = Selectable<CaseOffenceTable>;
