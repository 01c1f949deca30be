import { extractOnce } from '../../facts/extract-once.js';
import { RULES_VERSION } from '../../facts/version.js';
import type { ReadOptions } from '../../listings/read-document.js';
import { readFileAt } from '../../returns/read-document.js';
import type { Key } from '../../store/database/secret.js';
import type { Extracted } from '../../store/documents/clause.js';
import type { ReadyDocument } from '../../store/documents/document.js';
import { prepareDocument } from '../../store/documents/prepared-document.js';
import { type LocatedResult, locateResults, splitDocument } from '../../store/documents/split-document.js';
import { readLocated } from './read-results.js';

/**
 * A document as read, with its clauses where they were read in the same go; or, instead of listings and clauses, the rows
 * they are stored as. Plain values: it crosses threads.
 */
export interface TakenDocument extends ReadyDocument {
  readonly extracted?: Extracted;
}

/** How a file is read, and how many days its personal data is kept. */
export interface TakeOptions extends ReadOptions {
  readonly days?: number;
}

const extract = extractOnce();

/**
 * Reads the file at a path and its clauses, and prepares its rows where the installation's key is given. Never throws for
 * what stands there: where a rule fails the document comes without its clauses, and the extract job that is left tells of
 * it; where rows cannot be prepared it comes with its listings, and whoever stores it tells of it.
 */
export async function takeFileAt(
  path: string,
  name: string,
  options: TakeOptions = {},
  key?: Key,
): Promise<TakenDocument> {
  const read = await readFileAt(path, name, options);
  const prepared = key === undefined || read.quarantined !== null ? undefined : prepare(read, key, options.days);
  if (prepared !== undefined) return { ...read, listings: [], prepared };
  const extracted = clausesOf(locateResults(read.document.id, read.listings));
  return extracted === undefined ? read : { ...read, extracted };
}

function prepare(read: ReadyDocument, key: Key, days: number | undefined): ReadyDocument['prepared'] {
  try {
    const split = splitDocument(read, key, days);
    return prepareDocument(read, split, clausesOf(split.located));
  } catch {
    return undefined;
  }
}

function clausesOf(located: readonly LocatedResult[]): Extracted | undefined {
  try {
    return { readings: readLocated(located, extract), rulesVersion: RULES_VERSION };
  } catch {
    return undefined;
  }
}
