/** What was read of the results of some hearings of a sitting that stand one after the other. */
export interface HearingClauseTable {
  readonly sitting_at: number;
  /** The position that the first of them has or would have: a multiple of `HEARINGS_TOGETHER`. */
  readonly hearing_from: number;
  /** Packed JSON: for each result with clauses a list of its position and them, without the words they quote. */
  readonly clauses: Uint8Array;
}
