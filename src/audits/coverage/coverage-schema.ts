import { z } from 'zod';
import { DAY_PROBLEMS, type DayProblemCode } from '../../cases/court-days/day-problems.js';
import { count, day, list, share } from '../schema-parts.js';

const codes = Object.keys(DAY_PROBLEMS) as DayProblemCode[];

const counted = z.strictObject({
  courtDaysExpected: count.nullable().describe('null where nothing says which days there should be'),
  courtDaysSeen: count.describe('of those expected, with results in the figures'),
  share: share.nullable(),
  listedOnly: count.describe('listed, and no register or results seen'),
  nothingSeen: count.describe('expected by the court’s own history, and nothing seen'),
  late: count.describe('first results issued more than a week after the sitting'),
  amended: count.describe('results given out more than once, or lines of them marked as amended'),
  held: count.describe('held back from every figure'),
  heldHearings: count,
  unexpected: count.describe('with results, and not expected: of courts seen too seldom to expect any; in no share'),
});

/** The answer of `ordergap coverage --json`; published as `schemas/coverage.schema.json`. */
export const coverageSchema = z.strictObject({
  period: z.strictObject({ from: day.nullable(), to: day.nullable() }),
  asOf: z.iso.datetime({ offset: true }),
  rule: z.string().describe('when a court day is expected'),
  totals: counted,
  courts: list(
    z.strictObject({
      court: z.string(),
      courtKey: z.string().describe('the code, or the name in small letters'),
      localJusticeArea: z.string().nullable(),
      totals: counted,
      days: list(
        z.strictObject({
          date: day,
          seen: z.enum(['both', 'listed', 'resulted', 'neither']),
          expectedBy: z.enum(['listed', 'history', 'sat', 'unknown']),
          lists: count.describe('documents'),
          registers: count.describe('documents'),
          cases: count,
          casesListed: count,
          casesResulted: count,
          issuedAt: z.string().nullable(),
          late: z.boolean(),
          amended: z.boolean(),
          knownAt: z.string().nullable().describe('when the first results came in'),
          held: z.boolean(),
          heldBy: z.enum(['rule', 'person', 'released']).nullable(),
        }),
      ),
    }),
  ),
  problems: list(
    z.strictObject({
      code: z.enum(codes),
      words: z.string(),
      holds: z.boolean().describe('keeps the day out of every figure until somebody releases it'),
      court: z.string(),
      date: day,
      sources: list(z.string()).describe('formats of the day’s documents'),
      count,
      of: count.nullable(),
      usual: z.number().min(0).nullable().describe('what it was compared with: cases, or a share'),
    }),
  ),
});

export type CoverageAnswer = z.infer<typeof coverageSchema>;
export type CoverageTotals = z.infer<typeof counted>;
