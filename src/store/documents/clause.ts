import type { Clause } from '../../facts/clause.js';
import type { Problem } from '../../problem.js';
import { batches } from '../database/batches.js';
import { insertRows } from '../database/insert-rows.js';
import { rowId } from '../database/row-id.js';
import { sideBySide } from '../database/side-by-side.js';
import type { ClauseRow } from '../tables/clause.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { Store } from '../tables.js';
import { addJob, endJobs } from '../work/job.js';
import { problemRows, replaceProblems } from './problem.js';

/** What extraction made of one stored result. */
export interface ResultRead {
  readonly resultId: string;
  readonly clauses: readonly Clause[];
  readonly problems: readonly Problem[];
}

/**
 * Writes a document's clauses in the place of its earlier ones, quotes cut from the masked text, and leaves it to be
 * linked: one transaction.
 */
export async function saveReadings(
  store: Store,
  documentId: string,
  readings: readonly ResultRead[],
  rulesVersion: string,
): Promise<void> {
  await sideBySide(store, async (db) => {
    const heard = db.selectFrom('hearing').select('id').where('document_id', '=', documentId);
    const results = db.selectFrom('result').where('hearing_id', 'in', heard);
    await db.deleteFrom('clause').where('result_id', 'in', results.select('id')).execute();
    await db
      .updateTable('result')
      .set({ unread: 0 })
      .where('hearing_id', 'in', heard)
      .where('unread', '=', 1)
      .execute();
    const texts = await results.select(['id', 'text']).execute();
    await writeReadings(db, documentId, readings, { rulesVersion, texts });
    await endJobs(db, 'extract', [documentId]);
  });
}

/** Writes the clauses of a document that has none, and leaves it to be linked. `texts` are its results as stored, masked. */
export async function writeReadings(
  db: Store,
  documentId: string,
  readings: readonly ResultRead[],
  { rulesVersion, texts }: { readonly rulesVersion: string; readonly texts: readonly Pick<ResultRow, 'id' | 'text'>[] },
): Promise<void> {
  const masked = new Map(texts.map(({ id, text }) => [id, text]));
  const rows = readings.flatMap(({ resultId, clauses }) =>
    clauses.map((clause, position) =>
      clauseRow(clause, { documentId, resultId, position, rulesVersion, masked: masked.get(resultId) ?? '' }),
    ),
  );
  await insertRows(db, 'clause', rows);
  const problems = readings.flatMap(({ resultId, problems }) => problems.map((problem) => ({ problem, resultId })));
  await replaceProblems(db, documentId, 'extract', problemRows(documentId, 'extract', problems));
  const unread = problems.filter(({ problem }) => problem.code === 'unread_text').map(({ resultId }) => resultId);
  for (const ids of batches(unread)) {
    await db
      .updateTable('result')
      .set({ unread: 1 })
      .where('id', 'in', [...ids])
      .execute();
  }
  await db.updateTable('source_document').set({ rules_version: rulesVersion }).where('id', '=', documentId).execute();
  await addJob(db, 'link', documentId);
}

/** The clause a row holds; its quote is masked. */
export function clauseOf(row: ClauseRow): Clause & { readonly id: string } {
  const { id, kind, type, status, found, span_start, span_end, quote, rule } = row;
  const details: object = JSON.parse(row.details);
  const span = span_start === null || span_end === null ? null : [span_start, span_end];
  return { id, kind, type, ...(status === null ? {} : { status }), ...details, found, span, quote, rule } as Clause & {
    readonly id: string;
  };
}

function clauseRow(
  clause: Clause,
  at: {
    readonly documentId: string;
    readonly resultId: string;
    readonly position: number;
    readonly rulesVersion: string;
    readonly masked: string;
  },
): ClauseRow {
  const { kind, type, found, span, quote: _unmasked, rule, ...others } = clause;
  const { status = null, ...details } = 'status' in others ? others : { ...others, status: null };
  return {
    id: rowId(at.documentId, `/results/${at.resultId}/clauses/${at.position}`),
    result_id: at.resultId,
    position: at.position,
    kind,
    type,
    status,
    found,
    span_start: span?.[0] ?? null,
    span_end: span?.[1] ?? null,
    quote: span === null ? null : at.masked.slice(...span),
    rule,
    rules_version: at.rulesVersion,
    details: JSON.stringify(details),
  };
}
