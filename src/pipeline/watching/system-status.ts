import { RULES_VERSION } from '../../facts/version.js';
import { packageVersion } from '../../package-folder.js';
import type { SystemStatus } from '../../reports/schemas/status-schema.js';
import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import { countReadByOthers, documentRates } from '../../store/documents/document-rates.js';
import { lastSuccesses } from '../../store/documents/last-success.js';
import { MIGRATIONS } from '../../store/migrations/index.js';
import { storageOf } from '../../store/opening/storage.js';
import type { Store } from '../../store/tables.js';
import { countWithoutRoom, queueStates } from '../../store/work/queue-state.js';
import { silentSources } from '../arriving/sources-now.js';
import { countWorkers } from '../queue/heartbeat.js';
import { JOB_KINDS } from '../queue/jobs.js';
import { needsAttention, ofRoom } from './needs-attention.js';

/** How a database and its workers are. `redis` is null where none is configured; `now` in milliseconds. */
export async function systemStatus(
  store: Store,
  {
    url,
    redis,
    now,
    sources = [],
  }: {
    readonly url: string;
    readonly redis: SystemStatus['redis'];
    readonly now: number;
    readonly sources?: readonly ConfiguredSource[];
  },
): Promise<SystemStatus> {
  const storage = await storageOf(store, url);
  const queues = (await queueStates(store, JOB_KINDS)).map(({ waitingSince, ...queue }) => ({
    ...queue,
    oldestWaiting: waitingSince === null ? null : Math.max(0, now - Date.parse(waitingSince)),
  }));
  const status = {
    asOf: new Date(now).toISOString(),
    version: packageVersion(),
    queues,
    documents: await documentRates(store, now),
    successes: await lastSuccesses(store),
    workers: await countWorkers(store),
    database: { bytes: storage.bytes },
    disk: storage.disk,
    redis,
    schema: Object.keys(MIGRATIONS).at(-1) ?? '',
    rules: { version: RULES_VERSION, readByOthers: await countReadByOthers(store, RULES_VERSION) },
  };
  const silent = await silentSources(store, sources, now);
  const withoutRoom = await countWithoutRoom(store);
  return { ...status, attention: [...ofRoom(withoutRoom), ...needsAttention(status), ...silent] };
}
