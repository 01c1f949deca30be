import type { Selectable } from 'kysely';
import type { OutcomeType } from '../../law/results/outcome-types.js';
import type { CountedUnit, CountKind, Mark, Measure } from '../../returns/return.js';

/** One figure of a police return or of published totals, as printed. No personal data: counts of areas. */
export interface ReturnFigureTable {
  readonly document_id: string;
  /** In the document’s order, from 0. */
  readonly position: number;
  readonly source: string;
  readonly publisher: string | null;
  readonly police_force: string | null;
  readonly area: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly counts: CountKind;
  readonly measure: Measure;
  readonly outcome: OutcomeType | null;
  readonly label: string | null;
  readonly unit: CountedUnit;
  readonly offence: string | null;
  readonly offence_class: string | null;
  readonly offence_group: string | null;
  readonly count: number | null;
  readonly mark: Mark | null;
  readonly printed: string;
  readonly printed_share: string | null;
  readonly is_total: 0 | 1;
  readonly completeness: 'complete' | 'limited' | 'none' | 'not_stated';
  readonly reason: string | null;
  /** The label of the figure it is told to be a part of. */
  readonly part_of: string | null;
  readonly included: 0 | 1 | null;
  /** A `Place`, as JSON. */
  readonly place: string;
}

export type ReturnFigureRow = Selectable<ReturnFigureTable>;
