import type { Selectable } from 'kysely';

/** Who is writing to this database now. */
export interface LeaseTable {
  readonly name: string;
  readonly owner: string;
  readonly leased_until: string;
}

export type LeaseRow = Selectable<LeaseTable>;
