import { afterEach, expect, test } from '@jest/globals';
import { serveHealth } from '../../../src/pipeline/watching/health-server.js';
import type { Listening } from '../../../src/pipeline/watching/listen-at.js';
import { type WorkMetrics, workMetrics } from '../../../src/pipeline/watching/work-metrics.js';
import type { SystemStatus } from '../../../src/reports/schemas/status-schema.js';

const status: SystemStatus = {
  asOf: '2026-11-22T12:00:00.000Z',
  version: '1.0.0',
  queues: [{ kind: 'ingest', waiting: 7, running: 1, failed: 2, oldestWaiting: 90_000 }],
  documents: { total: 12, quarantined: 3, lastHour: 4, lastDay: 9, latest: null },
  successes: [
    { of: 'source', name: 'registers', last: '2026-11-22T11:00:00.000Z', failed: null },
    { of: 'schedule', name: 'monthly', last: null, failed: { at: '2026-11-22T11:00:00.000Z', error: 'refused' } },
  ],
  workers: 2,
  database: { bytes: 812 },
  disk: { freeBytes: 41, bytes: 100 },
  redis: 'unreachable',
  schema: 'k',
  rules: { version: '1.4.0', readByOthers: 0 },
  attention: [{ code: 'jobs_failed', words: 'x' }],
};

let listening: Listening | undefined;
afterEach(async () => {
  await listening?.close();
  listening = undefined;
});

async function begin(over: { metrics?: WorkMetrics; readiness?: () => Promise<string | null>; address?: string } = {}) {
  const { metrics = workMetrics(async () => status), readiness = async () => null, address = ':0' } = over;
  listening = await serveHealth(address, { metrics, readiness });
  return listening.shown;
}

test('what a worker did and how its database is, as Prometheus reads it', async () => {
  const metrics = workMetrics(async () => status);
  const at = await begin({ metrics });
  metrics.onEvent({ event: 'job_done', kind: 'ingest', id: 'e1', ms: 40 });
  metrics.onEvent({
    event: 'job_failed',
    kind: 'ingest',
    id: 'e2',
    ms: 1,
    error: 'SqliteError SQLITE_BUSY',
    again: true,
  });
  metrics.onEvent({ event: 'job_failed', kind: 'link', id: 'e3', ms: 1, error: 'Basalt', again: false });
  metrics.onEvent({ event: 'document', id: 'e1', outcome: 'quarantined', format: null, code: 'killed_reader' });
  const answer = await fetch(`${at}/metrics`);
  const lines = (await answer.text()).split('\n').filter((line) => line.startsWith('ordergap_'));
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(lines).toEqual(
    expect.arrayContaining([
      'ordergap_jobs_total{kind="ingest",became="done",code=""} 1',
      'ordergap_jobs_total{kind="ingest",became="waiting",code="SQLITE_BUSY"} 1',
      'ordergap_jobs_total{kind="link",became="failed",code="other"} 1',
      'ordergap_job_seconds_bucket{le="0.05",kind="ingest"} 1',
      'ordergap_documents_total{outcome="quarantined",format="",code="killed_reader"} 1',
      'ordergap_queue_jobs{kind="ingest",state="waiting"} 7',
      'ordergap_queue_jobs{kind="ingest",state="failed"} 2',
      'ordergap_queue_oldest_seconds{kind="ingest"} 90',
      'ordergap_last_success_timestamp_seconds{of="source",name="registers"} 1795345200',
      'ordergap_failing{of="schedule",name="monthly"} 1',
      'ordergap_quarantined_documents 3',
      'ordergap_workers 2',
      'ordergap_database_bytes 812',
      'ordergap_disk_free_bytes 41',
      'ordergap_redis_up 0',
      'ordergap_attention{code="jobs_failed"} 1',
    ]),
  );
  expect(lines.join('\n')).not.toMatch(/Basalt|e1/);
});

test('it lives as long as it answers, and is ready where nothing is in the way', async () => {
  let why: string | null = null;
  const at = await begin({ readiness: async () => why });
  const ask = async (path: string) => {
    const answer = await fetch(`${at}${path}`);
    return [answer.status, (await answer.text()).trim()];
  };
  expect([await ask('/healthz'), await ask('/readyz')]).toEqual([
    [200, 'ok'],
    [200, 'ok'],
  ]);
  why = 'redis';
  expect([await ask('/healthz'), await ask('/readyz')]).toEqual([
    [200, 'ok'],
    [503, 'redis'],
  ]);
  expect((await ask('/elsewhere'))[0]).toBe(404);
  expect((await fetch(`${at}/metrics`, { method: 'POST' })).status).toBe(405);
});

test('a database that does not answer is told, without its words', async () => {
  const refuse = async () => {
    throw new Error('no such person as Basalt');
  };
  const at = await begin({ readiness: refuse, metrics: workMetrics(refuse) });
  for (const path of ['/readyz', '/metrics']) {
    const answer = await fetch(`${at}${path}`);
    expect([answer.status, await answer.text()]).toEqual([503, 'database\n']);
  }
});

test('a port in use is wrong usage, and closing frees it', async () => {
  const at = await begin();
  const address = `:${new URL(at).port}`;
  const metrics = workMetrics(async () => status);
  await expect(serveHealth(address, { metrics, readiness: async () => null })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('another program has that port'),
  });
  await listening?.close();
  listening = await serveHealth(address, { metrics, readiness: async () => null });
  expect((await fetch(`${listening.shown}/healthz`)).status).toBe(200);
});

test('only this machine can ask where no address is given', async () => {
  expect(await begin({ address: '0' })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each(['', 'metrics', ':70000', '9464x', 'a b:9464'])('%p is no address', async (address) => {
  await expect(begin({ address })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining(':9464'),
  });
});
