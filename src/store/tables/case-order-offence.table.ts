import type { Selectable } from 'kysely';

/** The offences an order was recorded on. */
export interface CaseOrderOffenceTable {
  readonly case_id: string;
  readonly order_id: string;
  readonly offence_id: string;
  readonly position: number;
}

export type CaseOrderOffenceRow = Selectable<CaseOrderOffenceTable>;
