import type { Selectable } from 'kysely';

/** A unit of an audit that a person has read in full and found rightly read. Rows are only added: the last of an appearance and group stands. */
export interface UnitReadingTable {
  readonly id: string;
  /** From 1, of this appearance and group. */
  readonly position: number;
  readonly document_id: string;
  /** An appearance of the sentencing: ids of cases change when documents join them. */
  readonly appearance_id: string;
  readonly offence_group: string;
  readonly value: 'confirmed' | 'undone';
  /** As it was when read. */
  readonly outcome: string;
  /** A hash of what there was to read: a unit that has changed is read again. */
  readonly was_read: string;
  readonly reason: string;
  readonly known_at: string;
}

export type UnitReadingRow = Selectable<UnitReadingTable>;
