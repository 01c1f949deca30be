import { addJob, findJob } from './job.js';
import { findDocument, noteCopy } from './source-document.js';
import type { Store } from './tables.js';

/** Where a document was found. The database keeps it; a queue is told the document's id only. */
export interface Copy {
  readonly path: string;
  readonly name: string;
}

/** More copies than this of one document are not kept: the first in the order of names, as documents are named. */
const MOST_COPIES = 10;

/**
 * Asks that documents be taken in. For each, in order: `known` where the store has it, `again` where it was asked for
 * already and is not done, `asked` else. What is in quarantine is asked for again. One transaction.
 */
export async function askIngests(
  store: Store,
  files: readonly (Copy & { readonly id: string })[],
): Promise<readonly ('known' | 'again' | 'asked')[]> {
  return store.transaction().execute(async (db) => {
    const answers: ('known' | 'again' | 'asked')[] = [];
    for (const { id, path, name } of files) {
      const known = await findDocument(db, id);
      const job = await findJob(db, 'ingest', id);
      if (known && known.status !== 'quarantined' && !job) {
        await noteCopy(db, known, name, path);
        answers.push('known');
      } else if (job && job.state !== 'failed') {
        const copies = together(JSON.parse(job.told) as readonly Copy[], { path, name });
        await db
          .updateTable('job')
          .set({ told: JSON.stringify(copies) })
          .where('kind', '=', 'ingest')
          .where('id', '=', id)
          .execute();
        answers.push('again');
      } else {
        await addJob(db, 'ingest', id, [{ path, name }]);
        answers.push('asked');
      }
    }
    return answers;
  });
}

/** Where the document of an ingest job was found, the first in the order of names before the others; none where it is done. */
export async function copiesOf(db: Store, id: string): Promise<readonly Copy[]> {
  const job = await findJob(db, 'ingest', id);
  return job ? (JSON.parse(job.told) as readonly Copy[]) : [];
}

function together(copies: readonly Copy[], copy: Copy): readonly Copy[] {
  if (copies.some(({ path, name }) => path === copy.path && name === copy.name)) return copies;
  return [...copies, copy]
    .sort((a, b) => (a.name === b.name ? (a.path < b.path ? -1 : 1) : a.name < b.name ? -1 : 1))
    .slice(0, MOST_COPIES);
}
