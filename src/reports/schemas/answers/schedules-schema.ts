import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';
import { instant, period } from './answer-parts.js';

const run = z.strictObject({
  dueAt: instant,
  askedBy: z.enum(['clock', 'person']),
  period: period.describe('the days it is about'),
  outcome: z.enum(['done', 'failed', 'running', 'waits_for_a_worker', 'waits_for_documents']),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  error: z.string().nullable().describe('a kind and a code'),
  job: z.string(),
  folder: z.string().nullable().describe('where the report was written'),
  notes: list(z.string()),
  passedOver: count.describe('runs missed before it, while no worker was there'),
  givenUp: count.nullable().describe('documents not in it, whose work was given up'),
});

const schedule = z.strictObject({
  name: z.string(),
  cron: z.string(),
  timezone: z.string(),
  audit: z.string(),
  period: z.string().describe('last-month, last-quarter, last-year, year-to-date or from:YYYY-MM-DD'),
  report: z
    .strictObject({ folder: z.string(), release: z.boolean(), formats: z.string().nullable().describe('null: all') })
    .nullable()
    .describe('null where the finding is kept in the database alone'),
  paused: z.boolean(),
  createdAt: instant,
  nextDue: instant.nullable(),
  lastRun: run.nullable(),
});

const name = z.string();

/** What `ordergap schedule --json` answers; published as `schemas/schedule.schema.json`. */
export const scheduleSchema = z.union([
  z.strictObject({ schedules: list(schedule) }).describe('schedule list'),
  schedule.describe('schedule add, pause and resume'),
  run.extend({ name }).describe('schedule run'),
  z.strictObject({ name, runs: list(run) }).describe('schedule history: the latest first'),
  z.strictObject({ name, removed: z.literal(true) }).describe('schedule remove'),
]);

export type ScheduleAnswer = z.infer<typeof scheduleSchema>;
