import type { ResultTable } from './result.table.js';

/** A result as it is stored: ids and hashes as bytes, its words as a phrase, and its level where its place does not tell. `result` shows it. */
export interface ResultLineTable
  extends Omit<ResultTable, 'id' | 'hearing_id' | 'text' | 'text_key' | 'level' | 'qualifiers'> {
  readonly id: Uint8Array;
  readonly sitting_at: number;
  /** The position of its hearing. */
  readonly hearing_at: number;
  readonly text_id: Uint8Array;
  readonly text_key: Uint8Array;
  /** Null where there are none. */
  readonly qualifiers: string | null;
  /** Null where it is that of its offence, or of the defendant where it has none. */
  readonly level: ResultTable['level'] | null;
}
