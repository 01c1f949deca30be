import { UsageError } from '../../usage-error.js';
import type { Store } from '../tables.js';
import { type CaseFile, loadCase } from './case-file.js';

/**
 * The file of a case as it was in a database `then`, by an id it has today or had: its id may have been another, for ids follow
 * from what is known of the person and the case. Where nothing was known of it, when the first of its documents came.
 * Throws UsageError where it is unknown in both, and where it was several cases then.
 */
export async function loadCaseThen(
  then: Store,
  today: Store,
  caseId: string,
): Promise<CaseFile | { readonly firstDocumentAt: string }> {
  const file = await loadCase(today, caseId).catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
  if (file === null) return loadCase(then, caseId);
  const appearanceIds = file.appearances.map(({ id }) => id);
  const rows = await then
    .selectFrom('case_appearance')
    .select('case_id')
    .distinct()
    .where('appearance_id', 'in', appearanceIds)
    .orderBy('case_id')
    .execute();
  const ids = rows.map((row) => row.case_id);
  const [only] = ids;
  if (ids.includes(file.case.id)) return loadCase(then, file.case.id);
  if (only === undefined) return { firstDocumentAt: file.documents.map((row) => row.ingested_at).sort()[0] ?? '' };
  if (ids.length === 1) return loadCase(then, only);
  throw new UsageError(`What is one case today was several then: explain one of ${ids.join(', ')}.`);
}
