import type { CaseAppearanceTable } from './case-appearance.table.js';

/** An appearance of a case as it is stored, both by their numbers. `case_appearance` shows it. */
export interface CaseAppearanceLineTable extends Omit<CaseAppearanceTable, 'case_id' | 'appearance_id'> {
  readonly of_case: number;
  readonly of_appearance: number;
}
