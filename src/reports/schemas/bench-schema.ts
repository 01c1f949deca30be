import { z } from 'zod';
import { list } from '../../audits/schema-parts.js';

const measured = z.strictObject({
  name: z.string(),
  ratio: z.number().nullable().describe('to the floor that ran beside it; null where it could not be run here'),
  limit: z.number(),
  ok: z.boolean(),
  detail: z.string(),
});

/** What `npm run bench -- --json` answers (contract 4); published as `schemas/bench.schema.json`. */
export const benchSchema = list(measured);

/** One thing measured. */
export type BenchResult = z.infer<typeof measured>;
