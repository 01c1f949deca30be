import { extractOnce } from '../../facts/extract-once.js';
import { RULES_VERSION } from '../../facts/version.js';
import type { ReadOptions } from '../../listings/read-document.js';
import { type ReadDocument, readFileAt } from '../../returns/read-document.js';
import type { ResultRead } from '../../store/documents/clause.js';
import { readResults } from './extract-document.js';

/** A document as read, with its clauses where they were read in the same go. Plain values: it crosses threads. */
export interface TakenDocument extends ReadDocument {
  readonly extracted?: { readonly readings: readonly ResultRead[]; readonly rulesVersion: string };
}

const extract = extractOnce();

/**
 * Reads the file at a path and its clauses. Never throws for what stands there: where a rule fails the document comes
 * without its clauses, and the extract job that is left tells of it.
 */
export async function takeFileAt(path: string, name: string, options?: ReadOptions): Promise<TakenDocument> {
  const read = await readFileAt(path, name, options);
  try {
    const readings = readResults(read.document.id, read.listings, extract);
    return { ...read, extracted: { readings, rulesVersion: RULES_VERSION } };
  } catch {
    return read;
  }
}
