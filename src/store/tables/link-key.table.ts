/** What an appearance can be joined to others by: keyed hashes, one row a key. As the lists that appearances keep have them. */
export interface LinkKeyTable {
  readonly key: Uint8Array;
  /** The number of the appearance. */
  readonly of_appearance: number;
}
