import { z } from 'zod';

/** The answer of `ordergap claims DRAFT --json`. Also published as `schemas/draft-checked.schema.json`. */
export const draftCheckedSchema = z.strictObject({
  figures: z.array(
    z.strictObject({
      line: z.int().min(1),
      column: z.int().min(1).describe('in UTF-16 units, as editors count'),
      figure: z.string().describe('as the draft has it'),
      kind: z.enum(['count', 'part', 'share']),
      verdict: z.enum(['matches', 'matches_none']),
      matches: z.array(z.string()).describe('what it can be, at most three; that it is meant nobody can tell but you'),
    }),
  ),
});

export type DraftChecked = z.infer<typeof draftCheckedSchema>;
