import type { Selectable } from 'kysely';
import type { CaseOrder } from '../../cases/defendant-case.js';
import type { OrderStatus } from '../../facts/clause.js';

/** One order of a case after repeated lines are collapsed. */
export interface CaseOrderTable {
  readonly case_id: string;
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly status: OrderStatus;
  /** Classes joined by commas; empty where none. */
  readonly property: string;
  readonly power: string | null;
  readonly codes: string;
  /** Conviction, acquittal or application. */
  readonly made_on: CaseOrder['on'];
  readonly terms: string;
  readonly period: string | null;
  readonly until: string | null;
  readonly until_further_order: 0 | 1;
  readonly destroy: 0 | 1;
  readonly wipe: 0 | 1;
  readonly conditional: 0 | 1;
  readonly application: CaseOrder['application'];
  readonly sought: 0 | 1 | null;
  readonly put_off_to: string | null;
  readonly original_date: string | null;
  readonly decided_on: string | null;
  readonly court_house: string;
  readonly court_code: string | null;
  readonly local_justice_area: string | null;
  readonly level: CaseOrder['level'];
  /** Equal for one decision however many cases of the person it is recorded in. */
  readonly decision_key: string | null;
  readonly lines: number;
  readonly clause_ids: string;
  readonly superseded_by: string | null;
  readonly details: string;
}

export type CaseOrderRow = Selectable<CaseOrderTable>;
