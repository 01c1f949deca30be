import { basename, dirname, join } from 'node:path';
import { instantWords } from '../reports/words.js';
import { passingFolder, removePassing, sweep } from '../sources/passing-folder.js';
import { copyAsKnown, type KnownThen, knownThen } from '../store/as-known.js';
import { databasePath, openStore } from '../store/open.js';
import type { Key } from '../store/secret.js';
import { holdSecret } from '../store/setting.js';
import type { Store } from '../store/tables.js';
import { UsageError } from '../usage-error.js';
import { relink } from './relink.js';
import { settleDays } from './settle-days.js';

/** A database as it was at an instant. */
export interface AsKnown extends KnownThen {
  readonly instant: string;
  readonly store: Store;
  /** The file it is in, for what opens it itself. */
  readonly path: string;
}

/**
 * Answers from what a database knew at an instant: the documents that had come by then and the decisions made by then, read
 * by today's rules and joined as though nothing later had come. Where something came later the answer is given from a
 * passing copy beside the database, without names and printed text, which is removed afterwards, on a signal too; the
 * database itself is only read. The joining costs what came later, the copying what was known.
 * What has been forgotten since, and what was stored of a document before it was read again, is gone from the past as well.
 */
export async function withDatabaseAsKnown<Answer>(
  url: string,
  instant: string,
  openKey: () => Key,
  work: (known: AsKnown) => Promise<Answer>,
): Promise<Answer> {
  const path = databasePath(url);
  if (path === ':memory:') throw new UsageError('A database in memory has no past: give --db the path of a file.');
  const store = await openStore(path, { mustExist: true });
  let then: KnownThen;
  try {
    then = await knownThen(store, instant);
    if (then.laterDocuments + then.laterDecisions === 0) return await work({ ...then, instant, store, path });
    await holdSecret(store, openKey());
  } finally {
    await store.destroy();
  }
  const folder = passingFolder(dirname(path), copyName(path));
  try {
    const copied = join(folder, 'then.db');
    const copy = await openStore(copied);
    try {
      const { appearances, persons } = await copyAsKnown(copy, path, instant);
      await copy.transaction().execute(async (db) => {
        await relink(db, { changed: [], unsettled: appearances, persons }, openKey());
        await settleDays(db, openKey());
      });
      return await work({ ...then, instant, store: copy, path: copied });
    } finally {
      await copy.destroy();
    }
  } finally {
    removePassing(folder);
  }
}

/** Removes copies of a database as it was known that processes killed outright have left: they hold names. How many went. */
export function removeLeftCopies(url: string): number {
  const path = databasePath(url);
  return path === ':memory:' ? 0 : sweep(dirname(path), copyName(path));
}

function copyName(path: string): string {
  return `.${basename(path)}-as-known`;
}

/** What is to be said with every answer as of an instant. */
export function knownNotice({ instant, documents, laterDocuments, laterDecisions, firstDocumentAt }: AsKnown): string {
  if (firstDocumentAt === null) return 'The database holds no document.';
  const at = instantWords(instant);
  if (documents === 0)
    return `The database knew nothing at ${at}: its first document came at ${instantWords(firstDocumentAt)}.`;
  const count = (value: number, noun: string) => `${value.toLocaleString('en-GB')} ${noun}${value === 1 ? '' : 's'}`;
  return `As known at ${at}, from ${count(documents, 'document')}; left out, for they came later: ${count(laterDocuments, 'document')} and ${count(laterDecisions, 'decision')}. Read by today’s rules; what was forgotten since is missing here too.`;
}
