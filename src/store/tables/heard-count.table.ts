/** How many cases were heard on a day and next on another: of every case one row counts for a period, that of its last day within. */
export interface HeardCountTable {
  /** Known from a newspaper's account alone. */
  readonly narrative: 0 | 1;
  readonly date: string;
  /** `9999-12-31` where it was heard no more. */
  readonly next: string;
  readonly cases: number;
  /** Their offences, and the occasions they are parted into. */
  readonly offences: number;
  readonly occasions: number;
}
