import type { Selectable } from 'kysely';

/** When a duty of the workers was begun, done and failed last, by whichever of them. Instants, ISO 8601 in UTC. */
export interface DutyTable {
  readonly name: string;
  readonly began_at: string | null;
  readonly done_at: string | null;
  readonly failed_at: string | null;
  /** Why it failed last, a kind and a code; null where it was done since. */
  readonly error: string | null;
}

export type DutyRow = Selectable<DutyTable>;
