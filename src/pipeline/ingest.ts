import { Fault } from '../fault.js';
import type { IngestSummary } from '../reports/schemas/ingest-schema.js';
import type { WalkOptions } from '../sources/folders/folder.js';
import { holdSecret } from '../store/database/setting.js';
import { GATHERED } from '../store/database/together.js';
import { countSuperseded, quarantinedDocuments } from '../store/documents/source-document.js';
import type { Store } from '../store/tables.js';
import { reviveJobs } from '../store/work/job.js';
import { failedJobs } from '../store/work/job-list.js';
import { handlersFor } from './handlers.js';
import { openInlineQueue } from './queue/inline.js';
import { asOnlyRun } from './queue/run-lease.js';
import type { Stages } from './reading/stages.js';
import { askDocuments } from './taking/ask-documents.js';
import { type FoundCopy, filesAt, foundAgain, type Reading, type RetentionAt } from './taking/find-documents.js';
import { forgetOpened } from './taking/forget-opened.js';
import { summaryOf } from './taking/ingest-summary.js';
import { settleWhenIdle } from './taking/settle-days.js';

export interface IngestOptions extends Reading, WalkOptions {
  readonly stages: Stages;
  /** On which terms personal data is kept, by path. */
  readonly retentionAt?: RetentionAt;
  /** Called once when another run holds the database and this one waits for it. */
  readonly onWait?: () => void;
  /** Called after each file. */
  readonly onFile?: (name: string) => void;
}

/**
 * Takes files and folders into the store: recognised, read, stored, extracted, linked, and whatever an earlier run left
 * undone. Each document is stored whole or not at all, so that a run killed anywhere is finished by the next.
 * Throws UsageError for a path that does not exist; Fault when some of the work failed every time: the rest is done.
 */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestSummary> {
  const { onSkip, isOwn, strict, map, retentionAt } = options;
  const reading = { ...(strict ? { strict } : {}), ...(map ? { map } : {}), ...(retentionAt ? { retentionAt } : {}) };
  return ingestFound(store, filesAt(paths, { onSkip, isOwn, ...reading }), options);
}

/** Reads again what is in quarantine, from where it was read. */
export async function retryQuarantine(store: Store, options: IngestOptions): Promise<IngestSummary> {
  const documents = await quarantinedDocuments(store);
  async function* again(): AsyncGenerator<FoundCopy> {
    for (const { path, name, code, source, retention_days, keep_keys } of documents) {
      // What a web source sent by mistake is read again where it is asked: ordergap collect.
      if (path === null || code === 'another_page') continue;
      const retention = { source, days: retention_days, keepKeys: keep_keys === 1 };
      for await (const found of foundAgain({ path, name })) yield { ...found, retention, retried: true };
    }
  }
  return ingestFound(store, again(), options);
}

/** Takes in documents found already. */
export async function ingestFound(
  store: Store,
  files: AsyncIterable<FoundCopy>,
  { stages, onWait, onFile }: IngestOptions,
): Promise<IngestSummary> {
  await holdSecret(store, stages.key);
  await forgetOpened(store);
  const work = async () => {
    const before = await countSuperseded(store);
    await reviveJobs(store);
    const queue = openInlineQueue(store);
    const taken = new Set<string>();
    const { ingest, extract, link } = handlersFor(store, stages, ({ documentId, name }) => {
      taken.add(documentId);
      onFile?.(name);
    });
    // One more than there are threads, so that each has its next document while those read before wait to be stored together.
    const concurrency = stages.readers + 1 + GATHERED;
    const working = await queue.start({ ingest, extract, link }, { concurrency });
    try {
      const { ids, there, unchanged } = await askDocuments(store, queue, files);
      await working.drained();
      await settleWhenIdle(store, stages.key);
      await refuseFailed(store);
      // What an earlier run left undone was taken in before its file was come to, and found there: it counts once.
      const found = [...taken].filter((id) => there.has(id)).length;
      for (const id of taken) ids.add(id);
      return await summaryOf(store, ids, {
        unchanged: unchanged - found,
        superseded: Math.max((await countSuperseded(store)) - before, 0),
      });
    } finally {
      await queue.close();
    }
  };
  return asOnlyRun(store, work, onWait);
}

async function refuseFailed(store: Store): Promise<void> {
  const failed = await failedJobs(store, ['ingest', 'extract', 'link']);
  const [first] = failed;
  if (!first) return;
  const documents = new Set(failed.map(({ id }) => id)).size;
  throw new Fault(
    `${documents} of the documents taken in could not be worked through (${first.kind}: ${first.error}); they are kept, and the next ingest tries again.`,
  );
}
