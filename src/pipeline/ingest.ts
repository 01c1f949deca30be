import { walk } from '../sources/folder.js';
import { errorCode } from '../store/error-code.js';
import { holdSecret } from '../store/setting.js';
import { countSuperseded, quarantinedDocuments } from '../store/source-document.js';
import type { Store } from '../store/tables.js';
import { UsageError } from '../usage-error.js';
import { extractDocument } from './extract-document.js';
import { ingestFile } from './ingest-file.js';
import { type IngestSummary, newTally, noteProblem, summaryOf, type Tally } from './ingest-summary.js';
import { drainInline } from './inline.js';
import { linkDocuments } from './link-documents.js';
import { asOnlyRun } from './run-lease.js';
import type { Stages } from './stages.js';

export interface IngestOptions {
  readonly stages: Stages;
  /** Called once when another run holds the database and this one waits for it. */
  readonly onWait?: () => void;
  /** Called after each file. */
  readonly onFile?: (name: string) => void;
}

interface File {
  readonly path: string;
  readonly name: string;
}

/**
 * Takes files and folders into the store: recognised, read, stored, extracted, linked, and whatever an earlier run left
 * undone. One transaction a document, so that a run killed anywhere is finished by the next.
 * Throws UsageError for a path that does not exist.
 */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary> {
  return ingestAll(store, filesAt(paths), options);
}

/** Reads again what is in quarantine, from where it was read. */
export async function retryQuarantine(store: Store, options: IngestOptions): Promise<IngestSummary> {
  const documents = await quarantinedDocuments(store);
  const files = documents.flatMap(({ path, name }) => (path === null ? [] : [{ path, name }]));
  return ingestAll(store, files, options);
}

async function ingestAll(
  store: Store,
  files: AsyncIterable<File> | Iterable<File>,
  { stages, onWait, onFile }: IngestOptions,
): Promise<IngestSummary> {
  await holdSecret(store, stages.key);
  return asOnlyRun(
    store,
    async (owner) => {
      const tally = newTally();
      const before = await countSuperseded(store);
      await inParallel(files, stages.readers, async (file) => {
        await ingestFile(store, file, stages, tally);
        onFile?.(file.name);
      });
      await drainInline(store, owner, {
        extract: async ({ documentId }) => {
          for (const code of await extractDocument(store, documentId, stages)) noteProblem(tally.problems, code);
        },
        link: async ({ documentIds }) => link(store, documentIds, stages, tally),
      });
      return summaryOf(tally, Math.max((await countSuperseded(store)) - before, 0));
    },
    onWait,
  );
}

async function link(store: Store, documentIds: readonly string[], { key }: Stages, tally: Tally): Promise<void> {
  const touched = new Set(documentIds);
  for (const { id, appearances, problems } of await linkDocuments(store, documentIds, key)) {
    if (!appearances.some(({ documentId }) => touched.has(documentId))) continue;
    tally.caseProblems.set(id, problems ?? []);
  }
}

async function* filesAt(paths: readonly string[]): AsyncGenerator<File> {
  try {
    yield* walk(paths);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    const path =
      typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : 'one of the paths';
    throw new UsageError(`There is nothing at ${path}: check the path.`);
  }
}

/** Runs `work` over files with at most `most` at a time; the first error ends it once those under way have ended. */
async function inParallel(
  files: AsyncIterable<File> | Iterable<File>,
  most: number,
  work: (file: File) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  for await (const file of files) {
    const one = work(file)
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => underWay.delete(one));
    underWay.add(one);
    if (underWay.size >= Math.max(most, 1)) await Promise.race(underWay);
    if (failed) break;
  }
  await Promise.all(underWay);
  if (failed) throw failed.error;
}
