import type { CaseHearingTable } from './case-hearing.table.js';

/** A hearing of a case as it is stored, the case by its number. `case_hearing` shows it. */
export interface CaseHearingLineTable extends Omit<CaseHearingTable, 'case_id'> {
  readonly of_case: number;
}
