import { type ResultRead, saveReadings } from '../../store/documents/clause.js';
import { loadListings } from '../../store/documents/kept-words.js';
import { storedRowIds } from '../../store/documents/row-ids.js';
import { locateResults } from '../../store/documents/split-document.js';
import type { Store } from '../../store/tables.js';
import { resultToRead } from './read-results.js';
import type { Stages } from './stages.js';

/**
 * Reads the clauses of a stored document from its words as printed, in the place of its earlier ones, and leaves it to
 * be linked. The way to run newer rules over what is stored: nothing is fetched or parsed again.
 */
export async function extractDocument(
  store: Store,
  documentId: string,
  { extract, rulesVersion }: Pick<Stages, 'extract' | 'rulesVersion'>,
): Promise<void> {
  const listings = await loadListings(store, documentId);
  const ids = await storedRowIds(store, documentId, listings);
  const readings: ResultRead[] = [];
  for (const one of locateResults(documentId, listings, ids))
    readings.push({ resultId: one.id, ...(await extract(resultToRead(one))) });
  await saveReadings(store, documentId, readings, rulesVersion);
}
