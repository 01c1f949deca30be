import type { Selectable } from 'kysely';
import type { ExpectedBy } from '../../cases/court-days/expected-days.js';

/** The coverage ledger: one magistrates' court on one day, seen or expected. Made anew from the documents whenever they change. */
export interface CourtDayTable {
  /** The court's code, or its name in small letters where it has none. */
  readonly court: string;
  readonly date: string;
  readonly court_house: string;
  readonly local_justice_area: string | null;
  /** Documents: lists, and registers or results. */
  readonly lists: number;
  readonly registers: number;
  /** Cases, each once: in any document, in lists, in registers and results. */
  readonly cases: number;
  readonly cases_listed: number;
  readonly cases_resulted: number;
  readonly codes: number;
  readonly codes_out: number;
  readonly dates: number;
  readonly dates_out: number;
  /** A `Shape`, as JSON. */
  readonly shape: string;
  /** When the first account of results was issued, as it says itself. */
  readonly issued_at: string | null;
  /** That was more than a week after the sitting. */
  readonly late: 0 | 1;
  /** Results were given out more than once, or lines of them are marked as amended or deleted. */
  readonly amended: 0 | 1;
  /** When the first results came in. */
  readonly known_at: string | null;
  /** Null only of a day whose ledger is still to be made. */
  readonly expected_by: ExpectedBy | null;
  /** A JSON list of `DayProblem`. */
  readonly problems: string;
  /** Left out of every case and figure. */
  readonly held: 0 | 1;
  /** Whether a rule or a person holds it, or has released it; null where nobody ever did. */
  readonly held_by: 'rule' | 'person' | 'released' | null;
}

export type CourtDayRow = Selectable<CourtDayTable>;
