import type { Selectable } from 'kysely';

/** What a person decided of a court day: to hold it back from every figure, or to release it. Rows are only added: the last stands. */
export interface DayDecisionTable {
  readonly id: string;
  /** From 1, of this court and day. */
  readonly position: number;
  readonly court: string;
  readonly date: string;
  readonly value: 'hold' | 'release';
  readonly reason: string;
  readonly known_at: string;
}

export type DayDecisionRow = Selectable<DayDecisionTable>;
