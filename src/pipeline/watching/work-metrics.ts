import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SystemStatus } from '../../reports/schemas/status-schema.js';
import type { OnEvent } from '../queue/work-event.js';

export interface WorkMetrics {
  readonly onEvent: OnEvent;
  /** In the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** A document takes a few milliseconds, a report a minute. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300];
/** A failure goes by its code where that is one of a system or a database; by anything else it would be a list without end. */
const CODE = /\b(SQLITE_[A-Z]+|E[A-Z]{2,12}|worker_died)\b/;

/**
 * What a worker did, and how its database is, for Prometheus. Labels are kinds, formats, codes and the names that the
 * configuration gives sources and schedules. `readStatus` is asked each time somebody looks.
 */
export function workMetrics(readStatus: () => Promise<SystemStatus>): WorkMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name, help, labelNames, registers });

  const jobs = counter('ordergap_jobs_total', 'Jobs this worker did, by what became of them', [
    'kind',
    'became',
    'code',
  ]);
  const seconds = new Histogram({
    name: 'ordergap_job_seconds',
    help: 'How long jobs took',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const documents = counter('ordergap_documents_total', 'Documents this worker took in', ['outcome', 'format', 'code']);
  const reclaimed = counter('ordergap_reclaimed_total', 'Jobs taken over from workers that ended', ['kind']);
  const duties = counter('ordergap_duties_total', 'What is done again and again, by what became of it', [
    'duty',
    'became',
  ]);
  const looked = counter('ordergap_source_looks_total', 'Looks into a source, by why something failed', [
    'source',
    'code',
  ]);
  const brought = counter('ordergap_source_documents_total', 'Documents a source had not brought before', ['source']);
  const runs = counter('ordergap_schedule_runs_total', 'Runs of a schedule that were asked for', ['schedule']);
  const queue = gauge('ordergap_queue_jobs', 'Jobs in the database', ['kind', 'state']);
  const oldest = gauge('ordergap_queue_oldest_seconds', 'How long the oldest waiting job has waited', ['kind']);
  const success = gauge('ordergap_last_success_timestamp_seconds', 'When something last went well', ['of', 'name']);
  const failing = gauge('ordergap_failing', '1 where it failed since it last went well', ['of', 'name']);
  const quarantined = gauge('ordergap_quarantined_documents', 'Documents in quarantine');
  const workers = gauge('ordergap_workers', 'Workers seen alive within a minute');
  const bytes = gauge('ordergap_database_bytes', 'Size of the database with its log');
  const free = gauge('ordergap_disk_free_bytes', 'Room left on the disk of the database');
  const redis = gauge('ordergap_redis_up', '1 where Redis answers');
  const attention = gauge('ordergap_attention', '1 for each thing that needs a person', ['code']);
  const versions = gauge('ordergap_info', 'Always 1', ['version', 'schema', 'rules']);

  return {
    onEvent(event) {
      switch (event.event) {
        case 'job_done':
          jobs.inc({ kind: event.kind, became: 'done', code: '' });
          seconds.observe({ kind: event.kind }, event.ms / 1000);
          return;
        case 'job_failed': {
          const code = CODE.exec(event.error)?.[1] ?? 'other';
          jobs.inc({ kind: event.kind, became: event.again ? 'waiting' : 'failed', code });
          return;
        }
        case 'document':
          documents.inc({ outcome: event.outcome, format: event.format ?? '', code: event.code ?? '' });
          return;
        case 'reclaimed':
          reclaimed.inc({ kind: event.kind });
          return;
        case 'duty_done':
          duties.inc({ duty: event.duty, became: 'done' });
          return;
        case 'duty_failed':
          duties.inc({ duty: event.duty, became: 'failed' });
          return;
        case 'source_looked':
          looked.inc({ source: event.source, code: event.code ?? '' });
          brought.inc({ source: event.source }, event.documents);
          return;
        case 'schedule_run':
          runs.inc({ schedule: event.schedule });
          return;
        case 'started':
        case 'stopping':
        case 'redis':
        case 'database':
          return;
      }
    },
    contentType: registry.contentType,
    async text() {
      show(await readStatus());
      return registry.metrics();
    },
  };

  function show(status: SystemStatus): void {
    for (const { kind, waiting, running, failed, oldestWaiting } of status.queues) {
      queue.set({ kind, state: 'waiting' }, waiting);
      queue.set({ kind, state: 'running' }, running);
      queue.set({ kind, state: 'failed' }, failed);
      oldest.set({ kind }, (oldestWaiting ?? 0) / 1000);
    }
    for (const each of [success, failing, attention, versions]) each.reset();
    for (const { of, name, last, failed } of status.successes) {
      if (last !== null) success.set({ of, name }, Date.parse(last) / 1000);
      failing.set({ of, name }, failed === null ? 0 : 1);
    }
    for (const { code } of status.attention) attention.set({ code }, 1);
    quarantined.set(status.documents.quarantined);
    workers.set(status.workers);
    if (status.database.bytes !== null) bytes.set(status.database.bytes);
    if (status.disk !== null) free.set(status.disk.freeBytes);
    if (status.redis !== null) redis.set(status.redis === 'reachable' ? 1 : 0);
    const { version, schema, rules } = status;
    versions.set({ version, schema, rules: rules.version }, 1);
  }
}
