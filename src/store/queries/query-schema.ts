import { z } from 'zod';
import type { QueryAnswer } from './query-answer.js';

/** What `ordergap query --json` answers (contract 4); published as `schemas/query.schema.json`. */
export const querySchema = z.strictObject({
  columns: z.array(z.string()).readonly().describe('no name twice'),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))).readonly(),
  truncated: z.boolean().describe('there were more rows than are told'),
}) satisfies z.ZodType<QueryAnswer>;
