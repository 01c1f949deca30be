import type { Reading, ResultToRead } from '../../facts/reading.js';
import type { Listing } from '../../listings/listing.js';
import type { ResultRead } from '../../store/documents/clause.js';
import { type LocatedResult, locateResults } from '../../store/documents/split-document.js';

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
  return located.map((one) => {
    const { clauses, problems } = extract(resultToRead(one));
    return { resultId: one.id, clauses, problems };
  });
}

/** A located result as the rules take it. */
export function resultToRead({ result, offenceCode, date }: LocatedResult): ResultToRead {
  const { text, code, shortCode, label } = result;
  return { text, code, shortCode, label, offenceCode: offenceCode ?? undefined, date: date ?? undefined };
}
