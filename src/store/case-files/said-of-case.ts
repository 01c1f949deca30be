import { answerRows, standingAnswers } from '../said/answer.js';
import { unitReadingsOf } from '../said/unit-reading.js';
import type { AnswerRow } from '../tables/answer.table.js';
import type { UnitReadingRow } from '../tables/unit-reading.table.js';
import type { Store } from '../tables.js';
import { type SettledDecision, settledDecisions } from './settled-decisions.js';

/** What people decided of the readings of a case, and what was answered about it: both values, and why. */
export interface SaidOfCase {
  readonly decisions: readonly SettledDecision[];
  /** Every one ever given. */
  readonly answers: readonly {
    readonly source: AnswerRow['source'];
    readonly outcome: string;
    readonly on: string | null;
    readonly note: string | null;
    /** False where it was taken back, or a later one of the source took its place. */
    readonly stands: boolean;
  }[];
  /** Every time somebody read it in full and found it rightly read, or took that back. */
  readonly readings: readonly {
    readonly group: string;
    readonly value: UnitReadingRow['value'];
    readonly outcome: string;
    readonly reason: string;
    readonly knownAt: string;
    /** Whether it is the last that was said of it. */
    readonly stands: boolean;
  }[];
}

export async function saidOfCase(db: Store, appearanceIds: readonly string[]): Promise<SaidOfCase> {
  const rows = await answerRows(db, appearanceIds);
  const standing = new Set(standingAnswers(rows).map(({ id }) => id));
  return {
    decisions: await settledDecisions(db, appearanceIds),
    answers: rows
      .filter(({ value }) => value === 'given')
      .map(({ id, source, outcome, answered_on: on, note }) => ({
        source,
        outcome,
        on,
        note,
        stands: standing.has(id),
      })),
    readings: await readingsOf(db, appearanceIds),
  };
}

async function readingsOf(db: Store, appearanceIds: readonly string[]): Promise<SaidOfCase['readings']> {
  const rows = await unitReadingsOf(db, appearanceIds);
  const last = new Map(rows.map((row) => [`${row.appearance_id} ${row.offence_group}`, row.id]));
  return rows.map(({ id, appearance_id, offence_group: group, value, outcome, reason, known_at: knownAt }) => {
    return { group, value, outcome, reason, knownAt, stands: last.get(`${appearance_id} ${group}`) === id };
  });
}
