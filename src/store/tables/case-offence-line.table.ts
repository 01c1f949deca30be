import type { CaseOffenceTable } from './case-offence.table.js';

/** An offence of a case as it is stored: the case by its number, the id as bytes. `case_offence` shows it. */
export interface CaseOffenceLineTable
  extends Omit<CaseOffenceTable, 'case_id' | 'id' | 'charged_code' | 'state_on' | 'jurisdiction'> {
  readonly of_case: number;
  readonly id: Uint8Array;
  /** Null where it is that of the conviction. */
  readonly charged_code: string | null;
  /** Null where it is the day of the conviction; empty where there is such a day, and none on which it came to this. */
  readonly state_on: string | null;
  /** Whether before the Crown Court rather than magistrates. */
  readonly crown: 0 | 1;
}
