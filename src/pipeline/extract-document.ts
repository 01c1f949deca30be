import type { ResultToRead } from '../facts/reading.js';
import { type ResultRead, saveReadings } from '../store/clause.js';
import { loadListings } from '../store/document.js';
import { type LocatedResult, locateResults } from '../store/split-document.js';
import type { Store } from '../store/tables.js';
import type { Stages } from './stages.js';

/**
 * Reads the clauses of a stored document from its words as printed, in the place of its earlier ones, and leaves it to
 * be linked. The way to run newer rules over what is stored: nothing is fetched or parsed again.
 * Returns the codes of the problems met.
 */
export async function extractDocument(
  store: Store,
  documentId: string,
  { extract, rulesVersion }: Pick<Stages, 'extract' | 'rulesVersion'>,
): Promise<readonly string[]> {
  const located = locateResults(documentId, await loadListings(store, documentId));
  const readings: ResultRead[] = located.map((one) => ({ resultId: one.id, ...extract(resultToRead(one)) }));
  await saveReadings(store, documentId, readings, rulesVersion);
  return readings.flatMap(({ problems }) => problems.map(({ code }) => code));
}

function resultToRead({ result, offenceCode, date }: LocatedResult): ResultToRead {
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
