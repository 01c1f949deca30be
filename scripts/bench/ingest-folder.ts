import { RULES_VERSION } from '../../src/facts/version.js';
import { handlersFor } from '../../src/pipeline/handlers.js';
import { ingestPaths } from '../../src/pipeline/ingest.js';
import { openBullQueue } from '../../src/pipeline/queue/bullmq.js';
import { queueScope } from '../../src/pipeline/queue/queue-scope.js';
import { redisAddress } from '../../src/pipeline/queue/redis-address.js';
import { queueDocuments } from '../../src/pipeline/queue-documents.js';
import { extractWhenAsked } from '../../src/pipeline/reading/extract-when-asked.js';
import { openReadingPool } from '../../src/pipeline/reading/reading-pool.js';
import type { Stages } from '../../src/pipeline/reading/stages.js';
import { keyFrom } from '../../src/store/database/secret.js';
import { openStore } from '../../src/store/opening/open.js';
import type { Store } from '../../src/store/tables.js';

/** Takes a folder into a new database at `db`. */
export type Ingest = (db: string, folder: string) => Promise<void>;

/** As `ordergap ingest` runs it, with so many reading threads; where a Redis socket is given, as one worker runs it. */
export function openIngester(readers: number, socket?: string): Ingest {
  const secret = 'bench';
  const pool = openReadingPool({ threads: readers, secret });
  const now = () => '2025-01-01T00:00:00Z';
  const reading = { read: pool.take, extract: extractWhenAsked(), rulesVersion: RULES_VERSION, readers };
  return async (db, folder) => {
    const stages = { ...reading, key: keyFrom(secret), url: db, now };
    const store = await openStore(db);
    if (socket === undefined) await ingestPaths(store, [folder], { stages });
    else await ingestByQueue(store, { db, folder, socket }, stages);
    await store.destroy();
  };
}

async function ingestByQueue(
  store: Store,
  { db, folder, socket }: { readonly db: string; readonly folder: string; readonly socket: string },
  stages: Stages,
): Promise<void> {
  const address = redisAddress(`unix://${socket}`);
  const queue = await openBullQueue(store, { address, scope: queueScope(db, stages.key), patient: true });
  if (!queue) throw new Error('The queue was not opened.');
  const { ingest, extract, link } = handlersFor(store, stages);
  const work = await queue.start({ ingest, extract, link }, { concurrency: stages.readers + 1 });
  await queueDocuments(store, queue, [folder], { key: stages.key });
  await work.drained();
  await queue.close();
}
