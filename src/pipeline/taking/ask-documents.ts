import { resolve } from 'node:path';
import { letGo } from '../../sources/held-files.js';
import { askIngests, type Copy } from '../../store/documents/ingest-job.js';
import type { Store } from '../../store/tables.js';
import type { JobQueue } from '../queue/queue.js';
import type { FoundCopy } from './find-documents.js';
import { idOfFile } from './ingest-file.js';

/** What a run asked for. */
export interface Asked {
  /** The documents it asked to have taken in, whoever asked first. */
  readonly ids: Set<string>;
  /** Those of the others that the store had when they were asked for. */
  readonly there: ReadonlySet<string>;
  /** Files whose document the store has already, or that are further copies of one. */
  readonly unchanged: number;
}

/** So many files are asked for in one transaction. */
const BATCH = 50;

/** Asks that files be taken in, a batch at a time, and waits where the queue has no room. `onFile` is told of each. */
export async function askDocuments(
  store: Store,
  queue: JobQueue,
  files: AsyncIterable<FoundCopy> | Iterable<FoundCopy>,
  onFile: (name: string) => void = () => undefined,
): Promise<Asked> {
  const ids = new Set<string>();
  const there = new Set<string>();
  let unchanged = 0;
  let batch: (Copy & { readonly id: string })[] = [];
  for await (const { id, ...found } of files) {
    const path = resolve(found.path);
    batch.push({ ...found, path, id: id ?? (await idOfFile(path)) });
    if (batch.length === BATCH) await ask();
  }
  await ask();
  return { ids, there, unchanged };

  async function ask(): Promise<void> {
    const answers = await askIngests(store, batch);
    for (const [at, { id, name, held }] of batch.entries()) {
      if (ids.has(id) || there.has(id)) unchanged += 1;
      else if (answers[at] === 'known') {
        there.add(id);
        unchanged += 1;
      } else ids.add(id);
      if (answers[at] === 'known' || answers[at] === 'given_up') await letGo(held);
      onFile(name);
    }
    batch = [];
    await queue.announce();
  }
}
