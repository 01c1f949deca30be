import type { OffenceTable } from './offence.table.js';

/** An offence as it is stored: its words by the phrases that they are. `offence` shows them. */
export interface OffenceLineTable extends Omit<OffenceTable, 'title' | 'wording' | 'legislation'> {
  readonly title_id: Uint8Array;
  readonly wording_id: Uint8Array | null;
  readonly legislation_id: Uint8Array | null;
}
