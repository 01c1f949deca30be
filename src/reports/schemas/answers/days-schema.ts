import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';

const heldDay = z.strictObject({
  court: z.string(),
  date: z.iso.date(),
  held: z.boolean().describe('in no case and no figure'),
  by: z.enum(['rule', 'person', 'released']),
  cases: count.describe('hearings'),
  problems: list(z.string()),
  decisions: list(
    z.strictObject({ value: z.enum(['hold', 'release']), reason: z.string(), on: z.string().describe('when') }),
  ),
});

/** What `ordergap hold --json` and `ordergap release --json` answer; published as `schemas/hold.schema.json`. */
export const holdSchema = z.union([
  z.strictObject({ days: list(heldDay) }).describe('what is held back, and what was released'),
  heldDay.describe('the day decided on'),
]);

export type HoldAnswer = z.infer<typeof holdSchema>;
