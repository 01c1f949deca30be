import { sql } from 'kysely';
import { beginHeartbeat } from '../pipeline/queue/heartbeat.js';
import type { OnEvent } from '../pipeline/queue/work-event.js';
import type { ReadingPool } from '../pipeline/reading/reading-pool.js';
import type { IngestedDocument } from '../pipeline/taking/ingest-file.js';
import type { ConfiguredSource } from '../sources/configured/source-shape.js';
import type { Store } from '../store/tables.js';
import { note } from './printing/output.js';
import { redisAnswers } from './redis-answers.js';

/** How a worker tells of itself: lines for people or for programs. */
export const LOGS = ['words', 'json'] as const;

export interface WatchOptions {
  readonly log: (typeof LOGS)[number];
  /** Where metrics and health are served, where they are. */
  readonly metrics?: string | undefined;
  readonly quiet: boolean;
  /** The database’s URL. */
  readonly url: string;
  /** The URL of Redis; undefined for a worker that does without. */
  readonly redis: string | undefined;
  readonly pool: Pick<ReadingPool, 'isOpen'>;
  /** The sources that bring documents by themselves: of those that are silent somebody is told. */
  readonly sources: readonly ConfiguredSource[];
}

export interface WorkerWatch {
  readonly onEvent: OnEvent;
  readonly onDocument: (document: IngestedDocument) => void;
  /** Words for people: what a program is told as an event. */
  readonly tell: (words: string) => void;
  /** The same, also where no progress is wanted. */
  readonly onTrouble: (words: string) => void;
  readonly end: () => Promise<void>;
}

/**
 * Begins to tell what a worker does: its log, its metrics and health where they are asked for, and a sign of life in the
 * database. Throws UsageError where the address of the metrics is none, or in use.
 */
export async function watchWorker(store: Store, options: WatchOptions): Promise<WorkerWatch> {
  const isForPeople = options.log === 'words';
  const listeners: OnEvent[] = [await logOf(options)];
  const server = options.metrics === undefined ? undefined : await serve(store, options.metrics, options, listeners);
  const heartbeat = await beginHeartbeat(store);
  const onEvent: OnEvent = (event) => {
    for (const listen of listeners) listen(event);
  };
  const onTrouble = isForPeople ? note : () => undefined;
  return {
    onEvent,
    onDocument: ({ documentId, outcome, format, code }) =>
      onEvent({ event: 'document', id: documentId, outcome, format, code }),
    tell: options.quiet ? () => undefined : onTrouble,
    onTrouble,
    async end() {
      await heartbeat.end();
      await server?.close();
    },
  };
}

async function logOf({ log, quiet }: WatchOptions): Promise<OnEvent> {
  const { jsonLog, wordsLog } = await import('../pipeline/watching/work-log.js');
  if (log === 'json') return jsonLog((line) => process.stderr.write(line));
  return quiet ? () => undefined : wordsLog(note);
}

async function serve(
  store: Store,
  address: string,
  { url, redis, pool, log, quiet, sources }: WatchOptions,
  listeners: OnEvent[],
) {
  const { serveHealth } = await import('../pipeline/watching/health-server.js');
  const { systemStatus } = await import('../pipeline/watching/system-status.js');
  const { workMetrics } = await import('../pipeline/watching/work-metrics.js');
  const answers = async () => redis === undefined || (await redisAnswers(redis).catch(() => false));
  const readStatus = async () => {
    const state = redis === undefined ? null : (await answers()) ? 'reachable' : 'unreachable';
    return systemStatus(store, { url, redis: state, now: Date.now(), sources });
  };
  let isStopping = false;
  const metrics = workMetrics(readStatus);
  listeners.push(metrics.onEvent, ({ event }) => {
    if (event === 'stopping') isStopping = true;
  });
  const readiness = async () => {
    if (isStopping) return 'stopping';
    await sql`select 1`.execute(store);
    if (!pool.isOpen()) return 'readers';
    return (await answers()) ? null : 'redis';
  };
  const server = await serveHealth(address, { metrics, readiness });
  if (!quiet && log === 'words') note(`Metrics and health at ${server.shown}/metrics, /healthz and /readyz.`);
  return server;
}
