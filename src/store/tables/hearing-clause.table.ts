/** What was read of the results of one hearing. */
export interface HearingClauseTable {
  readonly hearing_id: string;
  /** Packed JSON: for each result with clauses a list of its position and them, without the words they quote. */
  readonly clauses: Uint8Array;
}
