import { z } from 'zod';
import { REASONS } from '../claims-file.js';

const verdict = z.enum(['holds', 'does_not_hold', 'cannot_be_checked']);

/** The answer of `ordergap claims FILE --json` (contract 4). Also published as `schemas/claims-checked.schema.json`. */
export const claimsCheckedSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string(),
      verdict,
      atPrintedPrecision: z
        .enum(['holds', 'does_not_hold'])
        .optional()
        .describe(
          'of every claim that does not hold, and of one that holds by the exact figure alone: by the figures rounded as printed',
        ),
      explainedInText: z.string().optional().describe('what the source itself says of it'),
      reason: z.enum(REASONS).optional().describe('of a claim that cannot be checked'),
      note: z.string().optional(),
      arithmetic: z.string().describe('the sum with its numbers; where it cannot be checked, why'),
      source: z.string(),
      figures: z.array(z.string()).describe('where the figures stand'),
    }),
  ),
});

export type ClaimsChecked = z.infer<typeof claimsCheckedSchema>;
export type CheckedClaim = ClaimsChecked['claims'][number];
