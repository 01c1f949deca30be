/** What was read of the results of one hearing. */
export interface HearingClauseTable {
  readonly sitting_at: number;
  /** The position of the hearing. */
  readonly hearing_at: number;
  /** Packed JSON: for each result with clauses a list of its position and them, without the words they quote. */
  readonly clauses: Uint8Array;
}
