import type { CaseOffenceTable } from './case-offence.table.js';

/** An offence of a case as it is stored: the case by its number, the id as bytes. `case_offence` shows it. */
export interface CaseOffenceLineTable
  extends Omit<CaseOffenceTable, 'case_id' | 'id' | 'charged_code' | 'jurisdiction'> {
  readonly of_case: number;
  readonly id: Uint8Array;
  /** Null where it is that of the conviction. */
  readonly charged_code: string | null;
  /** Whether before the Crown Court rather than magistrates. */
  readonly crown: 0 | 1;
}
