import type { Selectable } from 'kysely';
import type { Appearance } from '../../cases/accounts/appearance.js';

/** One case heard, in one document’s account of it. */
export interface HearingTable {
  readonly id: string;
  readonly document_id: string;
  readonly position: number;
  /** The source’s own id, shared by cases heard together and by a later account. */
  readonly source_id: string | null;
  readonly court_house: string;
  readonly court_code: string | null;
  /** By which courts are compared: the code, else the name in small letters. */
  readonly court_key: string | null;
  readonly local_justice_area: string | null;
  readonly court_room: string | null;
  readonly jurisdiction: Appearance['hearing']['jurisdiction'];
  readonly date: string | null;
  readonly date_as_printed: string | null;
  readonly start_time: string | null;
  readonly type: string | null;
  readonly panel: string | null;
  readonly youth_panel: 0 | 1;
  readonly prosecutor: string | null;
  /** When the court’s system gave out this account. */
  readonly issued_at: string | null;
  readonly reporting_restricted: 0 | 1;
  /** A JSON list, masked; an empty list says none was printed, not that there is none. */
  readonly reporting_restrictions: string;
  /** A JSON list. */
  readonly case_markers: string;
}

export type HearingRow = Selectable<HearingTable>;
