import { z } from 'zod';
import { count, list } from '../../audits/schema-parts.js';

const instant = z.iso.datetime({ offset: true });
const milliseconds = z.number().min(0);

/** The answer of `ordergap status --json`; published as `schemas/status.schema.json`. Nothing of it is of a record. */
export const statusSchema = z.strictObject({
  asOf: instant,
  version: z.string(),
  queues: list(
    z.strictObject({
      kind: z.enum(['ingest', 'extract', 'link', 'audit', 'report']),
      waiting: count,
      running: count,
      failed: count.describe('given up: ordergap jobs'),
      oldestWaiting: milliseconds.nullable().describe('milliseconds since the oldest of those waiting was asked for'),
    }),
  ),
  documents: z.strictObject({
    total: count,
    quarantined: count,
    lastHour: count.describe('taken in, whatever became of them'),
    lastDay: count,
    latest: instant.nullable(),
  }),
  successes: list(
    z.strictObject({
      of: z.enum(['source', 'schedule', 'duty']),
      name: z.string().describe('as the configuration has it'),
      last: instant.nullable().describe('when it last went well'),
      failed: z
        .strictObject({ at: instant, error: z.string().describe('a kind and a code') })
        .nullable()
        .describe('null where it went well since'),
    }),
  ),
  workers: count.describe('seen alive within a minute'),
  database: z.strictObject({ bytes: count.nullable() }),
  disk: z
    .strictObject({ freeBytes: count, bytes: count })
    .nullable()
    .describe('the file system of the database; null where it is another machine’s'),
  redis: z.enum(['reachable', 'unreachable']).nullable().describe('null where none is configured'),
  schema: z.string().describe('the last change made to the schema'),
  rules: z.strictObject({ version: z.string(), readByOthers: count.describe('documents read by other rules') }),
  attention: list(z.strictObject({ code: z.string(), words: z.string() })).describe(
    'what needs a person; empty where all is well',
  ),
});

export type SystemStatus = z.infer<typeof statusSchema>;
