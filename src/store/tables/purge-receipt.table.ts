/** One erasing of personal data whose time was up: counts and keyed hashes, never what was erased. */
export interface PurgeReceiptTable {
  /** A keyed hash over everything in the row: made by this installation, and of these counts. */
  readonly id: string;
  readonly known_at: string;
  /** What was due on this day or before went. */
  readonly due_on: string;
  readonly documents: number;
  readonly identities: number;
  readonly source_texts: number;
  readonly keys: number;
  /** Per document its source, counts and a keyed hash of what was erased, as JSON. */
  readonly details: string;
}
