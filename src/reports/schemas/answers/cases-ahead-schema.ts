import { z } from 'zod';
import { count, day, list } from '../../../audits/schema-parts.js';
import { instant, offenceNamed, outcome, reportable } from './answer-parts.js';

/** The answer of `ordergap new --json`; published as `schemas/new.schema.json`. Words are masked. */
export const newSchema = z.strictObject({
  audit: z.string(),
  since: instant,
  hits: list(
    z.strictObject({
      case: z.string(),
      group: z.string(),
      court: z.string(),
      sentencedOn: day,
      why: z.enum(['new', 'amended', 'decided']),
      outcome,
      made: list(z.string()).describe('families its orders are in'),
      possible: list(z.string()).describe('families its record leaves open'),
      reportable,
      lines: list(z.strictObject({ date: day.nullable(), code: z.string().nullable(), words: z.string() })),
    }),
  ),
});

/** The answer of `ordergap upcoming --json`; published as `schemas/upcoming.schema.json`. */
export const upcomingSchema = z.strictObject({
  audit: z.string(),
  from: day,
  to: day,
  hearings: list(
    z.strictObject({
      group: z.string(),
      offences: list(offenceNamed.extend({ convicted: z.boolean() })),
      forSentence: z.enum(['listed', 'convicted', 'not_for_sentence']).describe('why it is taken to be for sentence'),
      reportable,
      caseId: z.string(),
      date: day,
      court: z.string(),
      courtRoom: z.string().nullable(),
      startTime: z.string().nullable(),
      type: z.string().nullable().describe('of hearing, as printed'),
      toldBy: z.enum(['listed', 'put_off']),
    }),
  ),
  others: count.describe('hearings left out: not known to be for sentence'),
});

export type NewAnswer = z.infer<typeof newSchema>;
export type UpcomingAnswer = z.infer<typeof upcomingSchema>;
