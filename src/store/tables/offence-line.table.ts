import type { OffenceTable } from './offence.table.js';

/** An offence as it is stored: its appearance by its number, its words by the phrases that they are, its id as bytes. `offence` shows it. */
export interface OffenceLineTable
  extends Omit<OffenceTable, 'id' | 'appearance_id' | 'title' | 'wording' | 'legislation'> {
  readonly of_appearance: number;
  readonly id: Uint8Array;
  readonly title_id: Uint8Array;
  readonly wording_id: Uint8Array | null;
  readonly legislation_id: Uint8Array | null;
}
