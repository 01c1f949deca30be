import type { Selectable } from 'kysely';
import type { Clause, OrderStatus } from '../../facts/clause.js';

/** One thing the court did or said, read from one result. */
export interface ClauseTable {
  readonly id: string;
  readonly result_id: string;
  readonly position: number;
  readonly kind: Clause['kind'];
  readonly type: string;
  /** Orders only. */
  readonly status: OrderStatus | null;
  readonly found: Clause['found'];
  readonly span_start: number | null;
  readonly span_end: number | null;
  /** Cut from the masked text. */
  readonly quote: string | null;
  readonly rule: string;
  readonly rules_version: string;
  /** Every other field of the clause, as JSON. */
  readonly details: string;
}

export type ClauseRow = Selectable<ClauseTable>;
