import type { HearingTable } from './hearing.table.js';
import type { SittingTable } from './sitting.table.js';

/** A hearing as it is stored: what all of its sitting have in common stands there. `hearing` shows it. */
export interface HearingLineTable extends Omit<HearingTable, Exclude<keyof SittingTable, 'number' | 'position'>> {
  readonly sitting_at: number;
}
