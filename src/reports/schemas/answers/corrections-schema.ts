import { z } from 'zod';
import { day, list } from '../../../audits/schema-parts.js';
import { changesSchema } from '../../material/changes.js';
import { replySchema } from '../../material/reply-log.js';
import { addressee, instant, outcome } from './answer-parts.js';

/** The answer of `ordergap corrections --json`; published as `schemas/corrections.schema.json`. */
export const correctionsSchema = z.strictObject({
  reports: list(
    z.strictObject({
      folder: z.string(),
      title: z.string(),
      kind: z.enum(['internal', 'release']),
      asOf: instant,
      touched: z.boolean().describe('whether any figure in it is another now'),
      changes: changesSchema,
      questions: list(replySchema),
      replies: list(
        z.strictObject({ case: z.string(), source: addressee, outcome, on: day, knownAt: z.string() }),
      ).describe('what was said since of cases counted in it'),
    }),
  ),
});

export type CorrectionsAnswer = z.infer<typeof correctionsSchema>;
