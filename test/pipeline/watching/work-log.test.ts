import { expect, test } from '@jest/globals';
import type { WorkEvent } from '../../../src/pipeline/queue/work-event.js';
import { jsonLog, wordsLog } from '../../../src/pipeline/watching/work-log.js';

const ID = 'e1f2a3b4c5d6e7f8a9b0'.padEnd(64, '0');

test.each<[WorkEvent, string | null, object]>([
  [{ event: 'started', queue: 'inline', concurrency: 2 }, 'info', { queue: 'inline', concurrency: 2 }],
  [{ event: 'stopping' }, 'info', {}],
  [{ event: 'job_done', kind: 'link', id: ID, ms: 12 }, 'info', { kind: 'link', id: 'e1f2a3b4c5d6', ms: 12 }],
  [
    { event: 'job_failed', kind: 'ingest', id: ID, ms: 3, error: 'SqliteError SQLITE_BUSY', again: true },
    'warn',
    { error: 'SqliteError SQLITE_BUSY', again: true },
  ],
  [
    { event: 'job_failed', kind: 'ingest', id: ID, ms: 3, error: 'Robin Quartz of Lichen Street', again: false },
    'error',
    { error: 'unknown', again: false },
  ],
  [
    { event: 'document', id: ID, outcome: 'quarantined', format: null, code: 'killed_reader' },
    'warn',
    { id: 'e1f2a3b4c5d6', outcome: 'quarantined', code: 'killed_reader' },
  ],
  [
    { event: 'document', id: ID, outcome: 'stored', format: 'informant-register-csv', code: null },
    'info',
    { format: 'informant-register-csv' },
  ],
  [{ event: 'reclaimed', kind: 'extract', id: ID }, 'warn', { kind: 'extract', id: 'e1f2a3b4c5d6' }],
  [
    { event: 'source_looked', source: 'registers', documents: 0, unchanged: 4, failures: 1, code: 'timed_out' },
    'warn',
    { source: 'registers', code: 'timed_out' },
  ],
  [
    { event: 'schedule_run', schedule: 'monthly', due: '2026-11-01T07:00:00.000Z', passedOver: 1 },
    'info',
    { schedule: 'monthly', passedOver: 1 },
  ],
  [{ event: 'duty_done', duty: 'schedules', ms: 1 }, null, {}],
  [{ event: 'duty_failed', duty: 'schedules', ms: 1, error: 'Fault' }, 'warn', { duty: 'schedules', error: 'Fault' }],
  [{ event: 'redis', state: 'away' }, 'warn', { state: 'away' }],
  [{ event: 'redis', state: 'there' }, 'info', { state: 'there' }],
  [{ event: 'database', error: 'SqliteError SQLITE_FULL' }, 'warn', { error: 'SqliteError SQLITE_FULL' }],
])('%j is one line of JSON, or none', (event, level, fields) => {
  const lines: string[] = [];
  jsonLog((line) => lines.push(line))(event);
  expect(lines.length).toBe(level === null ? 0 : 1);
  expect(lines.join('')).not.toMatch(/Quartz|Lichen/);
  for (const line of lines) {
    expect(line).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(line)).toMatchObject({
      level,
      event: event.event,
      ...fields,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  }
});

test('people are told what they may have to look at, with the command that shows it', () => {
  const lines: string[] = [];
  const log = wordsLog((line) => lines.push(line));
  log({ event: 'job_done', kind: 'ingest', id: ID, ms: 1 });
  log({ event: 'job_failed', kind: 'ingest', id: ID, ms: 1, error: 'SqliteError SQLITE_BUSY', again: true });
  log({ event: 'job_failed', kind: 'extract', id: ID, ms: 1, error: 'TypeError', again: false });
  log({ event: 'document', id: ID, outcome: 'quarantined', format: null, code: 'invalid_pdf' });
  expect(lines).toEqual([
    expect.stringContaining('extract-e1f2a3b4c5d6: TypeError): ordergap jobs'),
    expect.stringContaining('(invalid_pdf): ordergap quarantine show e1f2a3b4c5d6'),
  ]);
});
