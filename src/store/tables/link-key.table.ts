/** What an appearance can be joined to others by: keyed hashes, one row a key. The database writes it, from the lists that appearances keep. */
export interface LinkKeyTable {
  readonly key: string;
  readonly appearance_id: string;
}
