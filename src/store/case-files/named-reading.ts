import { UsageError } from '../../usage-error.js';
import { loadClauses, type StoredClause } from '../documents/clause.js';
import { resultsOfClause } from '../documents/clause-id.js';
import { beginsWith } from '../documents/result-line.js';
import type { ReadingDecisionRow } from '../tables/reading-decision.table.js';
import type { ResultRow } from '../tables/result.table.js';
import type { Store } from '../tables.js';

/** What an id of a reading names: a clause, a result as a whole, a decision made before, or a case. */
export type NamedReading =
  | { readonly is: 'clause'; readonly resultId: string; readonly clause: StoredClause }
  | { readonly is: 'result'; readonly result: ResultRow }
  | { readonly is: 'decision'; readonly subject: string; readonly rows: readonly ReadingDecisionRow[] }
  | { readonly is: 'case'; readonly caseId: string };

/** What has this id, or one that begins so; null where nothing has. Throws UsageError where several have. */
export async function readingNamed(db: Store, given: string): Promise<NamedReading | null> {
  if (!/^[0-9a-f]{4,24}$/i.test(given)) return null;
  const from = given.toLowerCase();
  const to = `${from}g`;
  const clauses = await clausesBeginning(db, from);
  const results = await db
    .selectFrom('result as r')
    .selectAll()
    .where(beginsWith('r', [from]))
    .limit(2)
    .execute();
  const subjects = await db
    .selectFrom('reading_decision')
    .select('subject')
    .distinct()
    .where('subject', '>=', from)
    .where('subject', '<', to)
    .limit(2)
    .execute();
  const cases = await db
    .selectFrom('defendant_case')
    .select('id')
    .where('id', '>=', from)
    .where('id', '<', to)
    .limit(2)
    .execute();
  const found: NamedReading[] = [
    ...clauses.map((own) => ({ is: 'clause' as const, ...own })),
    ...results.map((result) => ({ is: 'result' as const, result })),
    ...cases.map(({ id }) => ({ is: 'case' as const, caseId: id })),
  ];
  for (const { subject } of subjects) {
    const rows = await db
      .selectFrom('reading_decision')
      .selectAll()
      .where('subject', '=', subject)
      .orderBy('position')
      .execute();
    found.push({ is: 'decision', subject, rows });
  }
  if (found.length > 1) {
    throw new UsageError(`More than one thing has an id that begins with ${given}: give more of it.`);
  }
  return found[0] ?? null;
}

async function clausesBeginning(
  db: Store,
  from: string,
): Promise<readonly { readonly resultId: string; readonly clause: StoredClause }[]> {
  const results = await db
    .selectFrom('result as r')
    .where(beginsWith('r', resultsOfClause(from)))
    .select(['r.id', 'r.hearing_id', 'r.position', 'r.text'])
    .execute();
  return [...(await loadClauses(db, results))].flatMap(([resultId, clauses]) =>
    clauses.flatMap((clause) => (clause.id.startsWith(from) ? [{ resultId, clause }] : [])),
  );
}
