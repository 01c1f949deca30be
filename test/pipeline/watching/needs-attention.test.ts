import { expect, test } from '@jest/globals';
import { printStatus } from '../../../src/cli/printing/print-status.js';
import { needsAttention } from '../../../src/pipeline/watching/needs-attention.js';
import { type SystemStatus, statusSchema } from '../../../src/reports/schemas/status-schema.js';

const HOUR = 3_600_000;
const queue = { kind: 'ingest', waiting: 0, running: 0, failed: 0, oldestWaiting: null } as const;

const well: Omit<SystemStatus, 'attention'> = {
  asOf: '2026-11-22T12:00:00.000Z',
  version: '1.0.0',
  queues: [queue],
  documents: { total: 12_000, quarantined: 3, lastHour: 40, lastDay: 900, latest: '2026-11-22T11:58:00.000Z' },
  successes: [{ of: 'source', name: 'registers', last: '2026-11-22T11:00:00.000Z', failed: null }],
  workers: 2,
  database: { bytes: 812_000_000 },
  disk: { freeBytes: 41_200_000_000, bytes: 100_000_000_000 },
  redis: 'reachable',
  schema: '2026-11-22-k-sources',
  rules: { version: '1.4.0', readByOthers: 0 },
};

const failed = { at: '2026-11-22T11:59:00.000Z', error: 'SourceFailure folder_gone' };

test.each<[string, Partial<SystemStatus>, readonly string[]]>([
  ['nothing is wrong', {}, []],
  ['no Redis is configured', { redis: null }, []],
  ['the disk is another machine’s', { disk: null }, []],
  ['documents are in quarantine', { documents: { ...well.documents, quarantined: 500 } }, []],
  ['jobs wait and workers are at them', { queues: [{ ...queue, waiting: 900, oldestWaiting: 3 * HOUR }] }, []],
  ['jobs were asked for a minute ago', { workers: 0, queues: [{ ...queue, waiting: 1, oldestWaiting: 60_000 }] }, []],
  [
    'jobs wait and nobody is there',
    { workers: 0, queues: [{ ...queue, waiting: 1, oldestWaiting: HOUR }] },
    ['no_workers'],
  ],
  [
    'what had jobs in hand was ended a minute ago',
    { workers: 0, queues: [{ ...queue, running: 1, waiting: 9, oldestWaiting: 60_000 }] },
    ['no_workers'],
  ],
  ['jobs are in hand', { queues: [{ ...queue, running: 1, waiting: 9, oldestWaiting: 60_000 }] }, []],
  ['jobs have waited for days', { queues: [{ ...queue, waiting: 1, oldestWaiting: 25 * HOUR }] }, ['queue_slow']],
  ['jobs failed', { queues: [{ ...queue, failed: 2 }] }, ['jobs_failed']],
  ['Redis is away', { redis: 'unreachable' }, ['redis_unreachable']],
  ['the disk is nearly full', { disk: { freeBytes: 900_000_000, bytes: 100_000_000_000 } }, ['disk_low']],
  ['a large disk is nearly full', { disk: { freeBytes: 4_000_000_000, bytes: 100_000_000_000 } }, ['disk_low']],
  ['a source fails', { successes: [{ of: 'source', name: 'registers', last: null, failed }] }, ['source_failed']],
  ['a schedule failed', { successes: [{ of: 'schedule', name: 'monthly', last: null, failed }] }, ['schedule_failed']],
])('where %s, a person is told so and no more', (_, over, codes) => {
  const status = { ...well, ...over };
  const attention = needsAttention(status);
  expect(attention.map(({ code }) => code)).toEqual(codes);
  for (const { words } of attention) expect(words).toMatch(/: .*\.$/);
  expect(statusSchema.parse({ ...status, attention })).toBeTruthy();
});

test('the status fits on a screen and ends with what it comes to', () => {
  const successes = Array.from({ length: 40 }, (_, at) => ({
    of: 'source' as const,
    name: `source-${at}`,
    last: null,
    failed: at === 30 ? failed : null,
  }));
  const many = { ...well, queues: [{ ...queue, waiting: 1_234, oldestWaiting: 4 * HOUR, failed: 1 }], successes };
  const shown = printStatus({ ...many, attention: needsAttention(many) });
  expect(shown.split('\n').length).toBeLessThanOrEqual(30);
  expect(shown).toContain('source-30');
  expect(shown).toContain('and 28 more');
  expect(shown).toMatch(/1,234 .* 4 hours/);
  expect(printStatus({ ...well, attention: [] }).split('\n')).toEqual([
    'Nothing is left to be done.',
    '',
    'Documents  40 in the last hour, 900 in the last day; 12,000 in all, 3 of them in quarantine',
    'Latest     22 November 2026, 11:58',
    'Workers    2 at work',
    'Redis      answers',
    'Database   812 MB; 41.2 GB free on its disk of 100.0 GB',
    'Versions   ordergap 1.0.0, schema 2026-11-22-k-sources, rules 1.4.0',
    '',
    expect.stringMatching(/^ +name +went well +failed since then$/),
    expect.stringMatching(/^source +registers +60 minutes ago$/),
    '',
    'All well.',
  ]);
});
