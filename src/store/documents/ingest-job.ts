import type { UsedMapping } from '../../listings/mapped-table/mapping.js';
import type { Refused } from '../../sources/documents-at.js';
import type { Retention } from '../people/retention.js';
import type { Store } from '../tables.js';
import { addJob, bringForward, findJob, type Priority } from '../work/job.js';
import { findDocument, noteCopy } from './source-document.js';

/** Where a document was found. The database keeps it; a queue is told the document's id only. */
export interface Copy {
  /** The file, or the outermost archive or e-mail that it stands in. */
  readonly path: string;
  readonly name: string;
  /** The private file an archive's entry is in while the run that unpacked it goes on. */
  readonly held?: string;
  /** Why it is not read. */
  readonly refused?: Refused;
  /** What is left over puts it in quarantine. */
  readonly strict?: true;
  /** Of what came from the web: the formats expected; any that is known where none is named. */
  readonly expected?: readonly string[];
  /** How it is read where it is a table that no format recognises. */
  readonly map?: UsedMapping;
  /** How long its personal data is kept, where that is configured. */
  readonly retention?: Retention;
  /** Where it is not of today: an archive waits for what came today. */
  readonly priority?: Priority;
  /** Somebody wants to know whether it can be read by now, whatever it did before. */
  readonly retried?: true;
}

/** More copies than this of one document are not kept: the first in the order of names, as documents are named. */
const MOST_COPIES = 10;

export type AskedIngest = 'known' | 'again' | 'asked' | 'given_up';

/**
 * Asks that documents be taken in. For each, in order: `known` where the store has it, `again` where it was asked for
 * already and is not done, `asked` else. What is in quarantine is asked for again, but for what ended the program: that is
 * `given_up`, and read again where it is `retried` alone. One transaction.
 */
export async function askIngests(
  store: Store,
  files: readonly (Copy & { readonly id: string })[],
): Promise<readonly AskedIngest[]> {
  return store.transaction().execute(async (db) => {
    const answers: AskedIngest[] = [];
    for (const { id, priority = 'today', retried = false, ...copy } of files) {
      const { path, name } = copy;
      const known = await findDocument(db, id);
      const job = await findJob(db, 'ingest', id);
      if (known && known.status !== 'quarantined' && !job) {
        await noteCopy(db, known, name, path);
        answers.push('known');
      } else if (known?.code === 'killed_reader' && !job && !retried) {
        answers.push('given_up');
      } else if (job && job.state !== 'failed') {
        const copies = together(JSON.parse(job.told) as readonly Copy[], copy);
        await db
          .updateTable('job')
          .set({ told: JSON.stringify(copies) })
          .where('kind', '=', 'ingest')
          .where('id', '=', id)
          .execute();
        await bringForward(db, 'ingest', id, priority);
        answers.push('again');
      } else {
        await addJob(db, 'ingest', id, [copy], { priority });
        answers.push('asked');
      }
    }
    return answers;
  });
}

/**
 * Where the document of an ingest job was found, the first in the order of names before the others, none where it is done;
 * and how often a process ended that had it in hand.
 */
export async function ingestJob(
  db: Store,
  id: string,
): Promise<{ readonly copies: readonly Copy[]; readonly kills: number }> {
  const job = await findJob(db, 'ingest', id);
  return job ? { copies: JSON.parse(job.told) as readonly Copy[], kills: job.killed } : { copies: [], kills: 0 };
}

function together(copies: readonly Copy[], copy: Copy): readonly Copy[] {
  const others = copies.filter(({ path, name }) => path !== copy.path || name !== copy.name);
  return [...others, copy]
    .sort((a, b) => (a.name === b.name ? (a.path < b.path ? -1 : 1) : a.name < b.name ? -1 : 1))
    .slice(0, MOST_COPIES);
}
