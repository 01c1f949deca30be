import type { Selectable } from 'kysely';

/** What a person decided of two appearances. Rows are only added: the last of a pair stands. */
export interface LinkDecisionTable {
  readonly id: string;
  /** From 1, of this pair. */
  readonly position: number;
  /** The smaller id of the two. */
  readonly a: string;
  readonly b: string;
  readonly value: 'same' | 'different' | 'undone';
  readonly reason: string;
  readonly known_at: string;
}

export type LinkDecisionRow = Selectable<LinkDecisionTable>;
