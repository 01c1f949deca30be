import { z } from 'zod';
import { count, list, share } from '../../../audits/schema-parts.js';
import { addressee, instant, reportable } from './answer-parts.js';

const cardReporting = z.strictObject({ value: reportable, reasons: list(z.string()) });

const card = z.strictObject({
  case: z.string(),
  group: z.string(),
  court: z.string(),
  sentencedOn: z.iso.date(),
  outcome: z.string().describe('in words'),
  families: list(z.string()).describe('the definitions its orders meet, in words'),
  reportable: cardReporting,
});

const question = z.strictObject({ case: z.string(), to: addressee, question: z.string() });

const rate = z.strictObject({
  label: z.string(),
  made: count,
  of: count,
  rate: share.nullable(),
  low: share.nullable(),
  high: share.nullable(),
  words: z.string(),
});

/** The answer of `ordergap brief --json`; published as `schemas/brief.schema.json`. For the team. */
export const briefSchema = z.strictObject({
  audit: z.string(),
  asks: z.string(),
  asOf: instant,
  warning: z.string().nullable().describe('said before everything else: of invented documents'),
  provisional: z.boolean(),
  provisionalBecause: list(z.string()),
  definitions: list(z.strictObject({ group: z.string(), family: z.string(), sentence: z.string() })).describe(
    'the safe sentence under each of the first definitions the audit counts',
  ),
  weakest: z.string(),
  cannotBeSaid: list(z.string()),
  rates: list(rate).describe('the bars of the chart'),
  cards: list(card),
  questions: list(question),
});

export type Brief = z.infer<typeof briefSchema>;
export type Rate = z.infer<typeof rate>;
export type Card = z.infer<typeof card>;
export type CardReporting = z.infer<typeof cardReporting>;
export type DraftQuestion = z.infer<typeof question>;
