import type { Reading, ResultToRead } from '../../facts/reading.js';
import type { Listing } from '../../listings/listing.js';
import { type ResultRead, saveReadings } from '../../store/documents/clause.js';
import { loadListings } from '../../store/documents/kept-words.js';
import { storedRowIds } from '../../store/documents/row-ids.js';
import { type LocatedResult, locateResults } from '../../store/documents/split-document.js';
import type { Store } from '../../store/tables.js';
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
  const readings = readLocated(locateResults(documentId, listings, ids), extract);
  await saveReadings(store, documentId, readings, rulesVersion);
}

/** What the rules read of each result of a document. Throws what they throw. */
export function readResults(
  documentId: string,
  listings: readonly Listing[],
  extract: (result: ResultToRead) => Reading,
): readonly ResultRead[] {
  return readLocated(locateResults(documentId, listings), extract);
}

export function readLocated(
  located: readonly LocatedResult[],
  extract: (result: ResultToRead) => Reading,
): readonly ResultRead[] {
  return located.map((one) => ({ resultId: one.id, ...extract(resultToRead(one)) }));
}

/** A located result as the rules take it. */
export function resultToRead({ result, offenceCode, date }: LocatedResult): ResultToRead {
  const { text, code, shortCode, label } = result;
  return {
    text,
    ...(code === undefined ? {} : { code }),
    ...(shortCode === undefined ? {} : { shortCode }),
    ...(label === undefined ? {} : { label }),
    ...(offenceCode === null ? {} : { offenceCode }),
    ...(date === null ? {} : { date }),
  };
}
