import { z } from 'zod';
import { count, list, share } from '../schema-parts.js';

/** The share of court days whose results were seen. */
export const covered = z.strictObject({
  courtDaysExpected: count.nullable().describe('null where nothing says which days there should be'),
  courtDaysSeen: count.describe('of those expected, with results in the figures'),
  share: share.nullable(),
});

/** The same with what of the rest is known. */
export const coverage = covered.extend({
  listedOnly: count.describe('court days listed, and no register or results seen'),
  nothingSeen: count.describe('expected by the court’s own history, and nothing seen'),
  held: count.describe('held back from every figure'),
  unexpected: count.describe('with results, and not expected: of courts seen too seldom to expect any; in no share'),
  why: z.string(),
});

/** Whether figures of a period may still change, and what is in none of them (counting.md 4). */
export const standingOfDays = {
  provisional: z
    .boolean()
    .describe('until 28 days have passed since the period, and at least 95 % of its court days were seen'),
  provisionalBecause: list(z.string()),
  heldBack: z
    .strictObject({ courtDays: count, hearings: count })
    .describe('court days held back until somebody releases them: in no figure'),
};
const standing = z.strictObject(standingOfDays);
export type StandingOfDays = z.output<typeof standing>;
