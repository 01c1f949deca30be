import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { instantWords } from '../../reports/words.js';
import { passingFolder, removePassing, sweep } from '../../sources/passing-folder.js';
import { copyAsKnown, type KnownThen, knownThen } from '../../store/case-files/as-known.js';
import { isPostgresUrl, postgresName } from '../../store/database/postgres-url.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { copyToFile } from '../../store/opening/copy-to-file.js';
import { databasePath, openStore } from '../../store/opening/open.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { relink } from '../taking/relink.js';
import { settleDays } from '../taking/settle-days.js';

/** A database as it was at an instant. */
export interface AsKnown extends KnownThen {
  readonly instant: string;
  readonly store: Store;
  /** Where it is, for what opens it itself. */
  readonly url: string;
}

/**
 * Answers from what a database knew at an instant: the documents that had come by then and the decisions made by then, read
 * by today's rules and joined as though nothing later had come. Where something came later the answer is given from a
 * passing copy beside the database, without names and printed text, which is removed afterwards, on a signal too; the
 * database itself is only read. What is on a server is copied into the system's folder for passing files first. The joining costs what came later, the copying what was known.
 * What has been forgotten since, and what was stored of a document before it was read again, is gone from the past as well.
 */
export async function withDatabaseAsKnown<Answer>(
  url: string,
  instant: string,
  openKey: () => Key,
  work: (known: AsKnown) => Promise<Answer>,
): Promise<Answer> {
  if (url === ':memory:') throw new UsageError('A database in memory has no past: give --db the path of a file.');
  const [parent, name] = copyPlace(url);
  const store = await openStore(url, { mustExist: true });
  let folder: string | undefined;
  try {
    const then = await knownThen(store, instant);
    if (then.laterDocuments + then.laterDecisions === 0) return await work({ ...then, instant, store, url });
    await holdSecret(store, openKey());
    folder = passingFolder(parent, name);
    const whole = await wholeIn(url, store, folder);
    const copied = join(folder, 'then.db');
    const copy = await openStore(copied);
    try {
      const { appearances, persons } = await copyAsKnown(copy, whole, instant);
      await copy.transaction().execute(async (db) => {
        await relink(db, { changed: [], unsettled: appearances, persons }, openKey());
        await settleDays(db, openKey());
      });
      return await work({ ...then, instant, store: copy, url: copied });
    } finally {
      await copy.destroy();
    }
  } finally {
    await store.destroy();
    if (folder !== undefined) removePassing(folder);
  }
}

/** The file that holds the whole database: its own, or a copy of what is on a server. */
async function wholeIn(url: string, store: Store, folder: string): Promise<string> {
  if (!isPostgresUrl(url)) return databasePath(url);
  const path = join(folder, 'whole.db');
  await copyToFile(store, path);
  return path;
}

/** Removes copies of a database as it was known that processes killed outright have left: they hold names. How many went. */
export function removeLeftCopies(url: string): number {
  return url === ':memory:' ? 0 : sweep(...copyPlace(url));
}

/** The folder that passing copies are made in, and what their names begin with. */
function copyPlace(url: string): readonly [parent: string, name: string] {
  if (isPostgresUrl(url)) return [tmpdir(), `ordergap-as-known-${postgresName(url).replace(/[^a-z0-9]+/gi, '-')}`];
  const path = databasePath(url);
  return [dirname(path), `.${basename(path)}-as-known`];
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
