import type { Selectable } from 'kysely';

/** What one document says of one magistrates' court on one day, counted as it is stored. */
export interface DocumentDayTable {
  readonly document_id: string;
  /** The court's code, or its name in small letters where it has none. */
  readonly court: string;
  readonly date: string;
  readonly court_house: string;
  readonly local_justice_area: string | null;
  /** Codes of offences and results; `out` are on no national list. */
  readonly codes: number;
  readonly codes_out: number;
  /** Dates; `out` are before 1990 or after the day the document was issued. */
  readonly dates: number;
  readonly dates_out: number;
  /** Lines marked as amended or deleted. */
  readonly amended: number;
  /** The first time of issue it states. */
  readonly issued_at: string | null;
  /** A `Shape`, as JSON. */
  readonly shape: string;
}

export type DocumentDayRow = Selectable<DocumentDayTable>;
