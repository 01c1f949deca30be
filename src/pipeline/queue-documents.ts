import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '../fault.js';
import type { IngestSummary } from '../reports/schemas/ingest-schema.js';
import type { WalkOptions } from '../sources/folders/folder.js';
import { holdSecret } from '../store/database/setting.js';
import { countSuperseded } from '../store/documents/source-document.js';
import type { Store } from '../store/tables.js';
import { failedAmong, pendingAmong } from '../store/work/job-list.js';
import type { JobQueue } from './queue/queue.js';
import type { Stages } from './reading/stages.js';
import { type Asked, askDocuments } from './taking/ask-documents.js';
import { filesAt, type Reading, type RetentionAt } from './taking/find-documents.js';
import { forgetOpened } from './taking/forget-opened.js';
import { summaryOf } from './taking/ingest-summary.js';

export interface QueuedDocuments extends Asked {
  readonly supersededBefore: number;
}

/** Asks that files and folders be taken in by workers. Throws UsageError for a path that does not exist. */
export async function queueDocuments(
  store: Store,
  queue: JobQueue,
  paths: readonly string[],
  {
    key,
    onFile,
    ...finding
  }: Reading &
    WalkOptions & {
      readonly key: Stages['key'];
      readonly onFile?: (name: string) => void;
      readonly retentionAt?: RetentionAt;
    },
): Promise<QueuedDocuments> {
  await holdSecret(store, key);
  await forgetOpened(store);
  const supersededBefore = await countSuperseded(store);
  return { ...(await askDocuments(store, queue, filesAt(paths, finding), onFile)), supersededBefore };
}

/** How often to look whether documents are done, milliseconds; less often where looking takes long. */
const LOOK = 250;
/** After how long without a document done a person is told. */
const QUIET = 30_000;

/**
 * Waits until workers have taken in and linked every document asked for. `onQuiet` is called once where nothing was done
 * for half a minute. Throws Fault where some of the work failed for good.
 */
export async function waitForDocuments(
  store: Store,
  { ids, unchanged, supersededBefore }: QueuedDocuments,
  { onProgress, onQuiet }: { readonly onProgress: (done: number, of: number) => void; readonly onQuiet: () => void },
): Promise<IngestSummary> {
  let pending: readonly string[] = [...ids];
  for (let last = Date.now(), isTold = false; pending.length > 0; ) {
    const began = Date.now();
    const left = await pendingAmong(store, pending);
    if (left.length < pending.length) last = Date.now();
    pending = left;
    onProgress(ids.size - pending.length, ids.size);
    if (!isTold && Date.now() - last > QUIET) {
      isTold = true;
      onQuiet();
    }
    if (pending.length > 0) await pause(LOOK + 10 * (Date.now() - began));
  }
  const [first, ...others] = await failedAmong(store, [...ids]);
  if (first) {
    throw new Fault(
      `${others.length + 1} of the jobs failed for good (${first.kind}: ${first.error}): ordergap jobs shows them, ordergap jobs retry ID tries again.`,
    );
  }
  const superseded = Math.max((await countSuperseded(store)) - supersededBefore, 0);
  return summaryOf(store, ids, { unchanged, superseded });
}
