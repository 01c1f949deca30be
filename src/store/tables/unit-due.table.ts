/** People whose units are to be made again: a case of theirs has changed. */
export interface UnitDueTable {
  readonly person_id: string;
}
