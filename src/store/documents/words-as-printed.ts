import type { Store } from '../tables.js';
import { loadListings } from './kept-words.js';
import { storedRowIds } from './row-ids.js';
import { rowsAsPrinted } from './split-document.js';

/** Words that the facts keep masked, as printed. */
export interface WordsAsPrinted {
  /** By the id of the result. */
  readonly results: ReadonlyMap<string, string>;
  /** By the id of the offence. */
  readonly wordings: ReadonlyMap<string, string>;
}

/** The words of documents as printed, where they are still held: personal data, for somebody who said what for. */
export async function wordsAsPrinted(db: Store, documentIds: readonly string[]): Promise<WordsAsPrinted> {
  const results = new Map<string, string>();
  const wordings = new Map<string, string>();
  for (const id of documentIds) {
    const held = await db.selectFrom('source_text').select('document_id').where('document_id', '=', id).execute();
    if (held.length === 0) continue;
    const listings = await loadListings(db, id);
    const rows = rowsAsPrinted(id, listings, await storedRowIds(db, id, listings));
    for (const row of rows.results) results.set(row.id, row.text);
    for (const row of rows.offences) if (row.wording !== null) wordings.set(row.id, row.wording);
  }
  return { results, wordings };
}
