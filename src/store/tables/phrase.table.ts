/** Words that documents say, kept once however often they do. Masked. */
export interface PhraseTable {
  /** The first ten bytes of the SHA-256 of the words. */
  readonly id: Uint8Array;
  readonly text: string;
}
