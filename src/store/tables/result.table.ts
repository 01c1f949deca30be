import type { Selectable } from 'kysely';
import type { ResultHeard } from '../../cases/accounts/appearance.js';

/** One line of a decision. The words are masked, each mask as long as what it hides, so that spans hold. */
export interface ResultTable {
  readonly id: string;
  readonly hearing_id: string;
  /** The position of its appearance; null for a result of an application that names no defendant. */
  readonly appearance_at: number | null;
  /** The position of its offence. */
  readonly offence_at: number | null;
  readonly position: number;
  readonly level: ResultHeard['level'];
  readonly code: string | null;
  readonly short_code: string | null;
  readonly label: string | null;
  readonly text: string;
  /** Keyed hash of the words as printed. */
  readonly text_key: string;
  readonly source_id: string | null;
  readonly qualifiers: string;
  readonly ordered_date: string | null;
  readonly amended: 0 | 1;
  readonly deleted: 0 | 1;
  /** Words that no rule read. */
  readonly unread: 0 | 1;
  /** Unread, or with a clause that is unclear, pending, asked for or in conflict with its code. */
  readonly in_doubt: 0 | 1;
}

export type ResultRow = Selectable<ResultTable>;
