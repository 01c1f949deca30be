import type { DefendantCase } from '../cases/defendant-case.js';
import { joinCases } from '../cases/join-cases.js';
import { loadAppearances } from '../store/appearances.js';
import { saveCases } from '../store/defendant-case.js';
import { endJobs } from '../store/job.js';
import type { Key } from '../store/secret.js';
import type { Store } from '../store/tables.js';
import { keyedBy } from './stages.js';

/**
 * Joins the cases and persons that the documents touch, all of each, in the place of what was joined before: one
 * transaction, and the same cases in whatever order documents come. Returns the cases joined.
 */
export async function linkDocuments(
  store: Store,
  documentIds: readonly string[],
  key: Key,
): Promise<readonly DefendantCase[]> {
  return store.transaction().execute(async (db) => {
    const appearances = await loadAppearances(db, { touchedBy: documentIds });
    const cases = joinCases(appearances, keyedBy(key));
    await saveCases(
      db,
      cases,
      appearances.map(({ id }) => id),
    );
    await endJobs(db, 'link', documentIds);
    return cases;
  });
}
