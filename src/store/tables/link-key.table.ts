import type { Selectable } from 'kysely';

/** What an appearance can be joined to others by: keyed hashes, one row a key. */
export interface LinkKeyTable {
  readonly key: string;
  readonly appearance_id: string;
}

export type LinkKeyRow = Selectable<LinkKeyTable>;
