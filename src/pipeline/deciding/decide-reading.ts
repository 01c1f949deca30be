import { type ClauseSaid, clauseSaid } from '../../facts/clause-said.js';
import type { Correction } from '../../facts/corrections/correction.js';
import { readSet } from '../../facts/corrections/read-set.js';
import { settleReading } from '../../facts/corrections/settle-reading.js';
import type { NamedReading } from '../../store/case-files/named-reading.js';
import { loadClauses } from '../../store/documents/clause.js';
import { hasId } from '../../store/documents/result-line.js';
import { addReadingDecision, decisionOf, readingRows, standing } from '../../store/said/reading-decision.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { decisionFor, type Target, takenBack } from './make-decision.js';

/** A decision as the command line gives it; `set` null takes the last one back. */
export interface Said {
  readonly set: string | null;
  /** The words of the result that prove an added clause; all of them where not given. */
  readonly words: string | null;
  readonly reason: string;
  readonly now: string;
}

/** What was decided: both values stay on record. */
export interface DecidedReading {
  readonly kind: 'clause' | 'result';
  /** Of the decision: takes it back, and is the id of a clause it added. */
  readonly id: string;
  readonly appearanceId: string;
  readonly value: Correction['says'] | 'undone';
  /** What the rules say: of the clause, or of the whole result. */
  readonly rules: readonly ClauseSaid[];
  /** What counts now, in the whole result. */
  readonly now: readonly ClauseSaid[];
}

/**
 * Keeps what a person said of a clause or of a whole result: validated against the vocabulary, with what the rules said
 * beside it. Called in a transaction; the caller joins anew what it touches. Throws UsageError, and nothing is written, for
 * what cannot be said, and where nothing is there to take back.
 */
export async function decideReading(
  db: Store,
  named: Exclude<NamedReading, { is: 'case' }>,
  said: Said,
): Promise<DecidedReading> {
  const target = await targetOf(db, resultIdOf(named));
  const { result, clauses } = target;
  if (result.appearance_id === null) {
    throw new UsageError('This result names no defendant: nothing is counted from it, so there is nothing to decide.');
  }
  const decided =
    said.set === null ? takenBack(named, target) : decisionFor(named, target, readSet(said.set), said.words);
  const { subject, about, correction, rules, rulesVersion } = decided;
  await addReadingDecision(db, {
    subject,
    document_id: result.document_id,
    appearance_id: result.appearance_id,
    result_id: result.id,
    about: about === null ? null : JSON.stringify(about),
    rules: JSON.stringify(rules),
    rules_version: rulesVersion,
    value: said.set === null ? 'undone' : correction.says,
    says: JSON.stringify(correction),
    reason: said.reason,
    known_at: said.now,
  });
  const decisions = standing(
    (await readingRows(db, [result.appearance_id])).filter((row) => row.result_id === result.id),
  );
  return {
    kind: about === null ? 'result' : 'clause',
    id: subject,
    appearanceId: result.appearance_id,
    value: said.set === null ? 'undone' : correction.says,
    rules,
    now: settleReading(clauses, decisions.map(decisionOf)).clauses.map(clauseSaid),
  };
}

function resultIdOf(named: Exclude<NamedReading, { is: 'case' }>): string {
  if (named.is === 'clause') return named.resultId;
  return named.is === 'result' ? named.result.id : (named.rows[0]?.result_id ?? '');
}

async function targetOf(db: Store, resultId: string): Promise<Target> {
  const result = await db
    .selectFrom('result as r')
    .innerJoin('hearing as h', 'h.id', 'r.hearing_id')
    .leftJoin('appearance as a', (join) =>
      join.onRef('a.hearing_id', '=', 'r.hearing_id').onRef('a.position', '=', 'r.appearance_at'),
    )
    .selectAll('r')
    .select(['h.document_id', 'a.id as appearance_id'])
    .where(hasId('r', [resultId]))
    .executeTakeFirstOrThrow();
  const clauses = (await loadClauses(db, [result])).get(resultId) ?? [];
  const rows = await readingRows(db, result.appearance_id === null ? [] : [result.appearance_id]);
  const { rules_version: version } = await db
    .selectFrom('source_document')
    .select('rules_version')
    .where('id', '=', result.document_id)
    .executeTakeFirstOrThrow();
  return { result, clauses, rows: rows.filter((row) => row.result_id === resultId), rulesVersion: version ?? '' };
}
