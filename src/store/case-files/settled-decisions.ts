import { type ClauseSaid, clauseSaid } from '../../facts/clause-said.js';
import type { ClauseAbout, Correction } from '../../facts/corrections/correction.js';
import { settleReading } from '../../facts/corrections/settle-reading.js';
import { loadClauses, type StoredClause } from '../documents/clause.js';
import { decisionOf, readingRows } from '../said/reading-decision.js';
import type { ReadingDecisionRow } from '../tables/reading-decision.table.js';
import type { Store } from '../tables.js';
import { loadResults } from './doubtful-cases.js';

/** One decision of a subject's history, with what the rules said when it was made. */
export interface DecisionMade {
  readonly value: Correction['says'] | 'undone';
  /** Null where it took the one before back. */
  readonly says: Correction | null;
  readonly rules: readonly ClauseSaid[];
  readonly rulesVersion: string;
  readonly reason: string;
  readonly on: string;
}

/** What was decided of one subject, and what it comes to over what the rules read today. */
export interface SettledDecision {
  readonly subject: string;
  readonly resultId: string;
  readonly appearanceId: string;
  readonly about: ClauseAbout | null;
  /** Not taken back. */
  readonly stands: boolean;
  readonly fits: boolean;
  readonly changed: boolean;
  readonly clauseId: string | null;
  /** What counts, of the clause or the whole result; where the decision no longer fits, what the rules read. */
  readonly said: readonly ClauseSaid[];
  readonly history: readonly DecisionMade[];
}

/** Every decision on readings: of these appearances, or of all. */
export async function settledDecisions(
  db: Store,
  appearanceIds?: readonly string[],
): Promise<readonly SettledDecision[]> {
  const rows = await readingRows(db, appearanceIds);
  const results = await loadResults(db, [...new Set(rows.map(({ result_id }) => result_id))]);
  const clauses = await loadClauses(db, [...results.values()]);
  const bySubject = new Map<string, ReadingDecisionRow[]>();
  for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  return [...bySubject.values()].flatMap((history) => {
    const last = history.at(-1);
    return last === undefined ? [] : [settled(last, history, clauses.get(last.result_id) ?? [])];
  });
}

function settled(
  last: ReadingDecisionRow,
  history: readonly ReadingDecisionRow[],
  read: readonly StoredClause[],
): SettledDecision {
  const decision = decisionOf(last);
  const { clauses, settled: outcomes } = settleReading(read, [decision]);
  const { fits = false, changed = false, clauseId = null } = outcomes[0] ?? {};
  const { about } = decision;
  const counting = about !== null && fits ? clauses.filter(({ id }) => id === clauseId) : clauses;
  return {
    subject: last.subject,
    resultId: last.result_id,
    appearanceId: last.appearance_id,
    about,
    stands: last.value !== 'undone',
    fits,
    changed,
    clauseId,
    said: (fits ? counting : read.filter(({ kind }) => about === null || kind === about.kind)).map(clauseSaid),
    history: history.map(madeOf),
  };
}

function madeOf(row: ReadingDecisionRow): DecisionMade {
  const { correction, rules } = decisionOf(row);
  return {
    value: row.value,
    says: row.value === 'undone' ? null : correction,
    rules,
    rulesVersion: row.rules_version,
    reason: row.reason,
    on: row.known_at,
  };
}
