import type { Generated } from 'kysely';
import type { HearingTable } from './hearing.table.js';

/** Where and when hearings of one document were heard, once for all of them. */
export interface SittingTable
  extends Pick<
    HearingTable,
    | 'document_id'
    | 'position'
    | 'court_house'
    | 'court_code'
    | 'court_key'
    | 'local_justice_area'
    | 'court_room'
    | 'jurisdiction'
    | 'date'
    | 'date_as_printed'
    | 'issued_at'
  > {
  /** Of this database alone: the rows of hearings and results name it in three bytes. Nothing tells it to anybody. */
  readonly number: Generated<number>;
}
