import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';

const kind = z.enum(['ingest', 'extract', 'link', 'audit', 'report']);
const state = z.enum(['waiting', 'running', 'failed']);

/** A job without what it was told: a path can hold a name. */
const job = z.strictObject({
  id: z.string(),
  kind,
  state,
  attempts: count,
  notBefore: z.string().nullable().describe('an instant; null where it may begin at once'),
  reason: z.string().nullable().describe('a kind of error and a code, where it failed'),
});

const oneJob = job
  .extend({ state: z.enum([...state.options, 'discarded']) })
  .describe('jobs show, retry and discard: the job as it then is');

/** What `ordergap jobs --json` answers; published as `schemas/jobs.schema.json`. */
export const jobsSchema = z.union([
  z
    .strictObject({
      counts: list(z.strictObject({ kind, state, count })),
      jobs: list(job).describe('those that failed first; 100 at most'),
    })
    .describe('jobs list'),
  oneJob,
]);

export type JobShown = z.infer<typeof job>;
export type OneJobAnswer = z.infer<typeof oneJob>;
export type JobsAnswer = z.infer<typeof jobsSchema>;
