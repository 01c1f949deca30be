import type { IdentityTable } from './identity.table.js';

/** The only table of personal data: who an appearance is of, by its number. Joined by no audit and no published view; erased by retention. */
export interface IdentityLineTable extends Omit<IdentityTable, 'appearance_id'> {
  readonly of_appearance: number;
}
