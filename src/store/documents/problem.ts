import type { Problem } from '../../problem.js';
import { insertRows } from '../database/insert-rows.js';
import { rowId } from '../database/row-id.js';
import type { ProblemRow } from '../tables/problem.table.js';
import type { Store } from '../tables.js';

/** How often one problem code came up. */
export interface ProblemCount {
  readonly code: string;
  readonly count: number;
}

/** One document's problems from one stage, as rows; `resultId` where a problem is about one result. */
export function problemRows(
  documentId: string,
  stage: ProblemRow['stage'],
  problems: readonly { readonly problem: Problem; readonly resultId: string | null }[],
): readonly ProblemRow[] {
  return problems.map(({ problem, resultId }, position) => ({
    id: rowId(documentId, `/problems/${stage}/${position}`),
    document_id: documentId,
    stage,
    position,
    result_id: resultId,
    code: problem.code,
    message: problem.message,
    place: problem.at === undefined ? null : JSON.stringify(problem.at),
  }));
}

/** Writes the problems of one stage in the place of its earlier ones. */
export async function replaceProblems(
  db: Store,
  documentId: string,
  stage: ProblemRow['stage'],
  rows: readonly ProblemRow[],
): Promise<void> {
  await db.deleteFrom('problem').where('document_id', '=', documentId).where('stage', '=', stage).execute();
  await insertRows(db, 'problem', rows);
}
