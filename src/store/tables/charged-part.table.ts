import type { Selectable } from 'kysely';
import type { CountedUnitTable } from './counted-unit.table.js';

/** A case, or a part of one, with a charge of an offence group, and where it stands: what the funnel counts. */
export interface ChargedPartTable {
  readonly unit: CountedUnitTable['unit'];
  readonly offence_group: string;
  /** The last and the first of the days on which it was heard or sentenced. */
  readonly last_day: string;
  readonly case_id: string;
  readonly position: number;
  readonly first_day: string;
  readonly person_id: string;
  /** `sentenced`, or the reason why it is out. */
  readonly standing: string;
  readonly sentenced_on: string | null;
  /** Days, parted by spaces. */
  readonly heard: string;
  /** What restraining orders beside the families there are, parted by commas. */
  readonly restraining: string;
  /** Problems of its case with their counts, as JSON; empty where there are none. */
  readonly problems: string;
}

export type ChargedPartRow = Selectable<ChargedPartTable>;
