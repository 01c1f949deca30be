import type { Selectable } from 'kysely';

/** One offence as listed under one appearance. */
export interface OffenceTable {
  readonly id: string;
  readonly appearance_id: string;
  readonly position: number;
  readonly sequence: number;
  readonly source_id: string | null;
  readonly code: string | null;
  readonly title: string;
  /** Masked. */
  readonly wording: string | null;
  readonly legislation: string | null;
  readonly start_date: string | null;
  readonly plea: string | null;
  readonly plea_date: string | null;
  readonly indicated_plea: string | null;
  readonly allocation_decision: string | null;
  readonly verdict: string | null;
  readonly conviction_date: string | null;
  readonly age_at_conviction: number | null;
  readonly adjourned_to: string | null;
  readonly reporting_restrictions: string;
  /** Listed under an application, not charged here. */
  readonly of_application: 0 | 1;
}

export type OffenceRow = Selectable<OffenceTable>;
