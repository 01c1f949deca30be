import { z } from 'zod';
import { count, day, interval, list, share } from '../schema-parts.js';

/** The steps of the road, in its order. */
export const ATTRITION_STEPS = [
  'reported',
  'charged',
  'prosecuted',
  'concluded',
  'convicted',
  'sentenced',
  'order_asked',
  'order_made',
] as const;

const step = z.strictObject({
  step: z.enum(ATTRITION_STEPS),
  source: z.string(),
  offences: list(z.string()).describe('as the source names them; empty where it names none'),
  unit: z.string(),
  from: day.nullable(),
  to: day.nullable(),
  count: count.nullable().describe('null where no number can be given; why is among the warnings'),
  floor: z.boolean().describe('there were at least so many'),
  of: z
    .strictObject({ step: z.string(), count })
    .nullable()
    .describe('the step this one is a part of, in the same source; null where it is a part of none'),
  rate: share.nullable(),
  interval: interval('wilson'),
  tooFew: z.boolean().describe('the base is under 20'),
  warnings: list(z.string()),
});

/** What `ordergap attrition --json` answers; published as `schemas/attrition.schema.json`. */
export const attritionSchema = z.strictObject({
  audit: z.strictObject({ name: z.string(), asks: z.string(), version: z.string() }),
  group: z.string(),
  family: z.string(),
  steps: list(step).describe('in the order of the road; several rows where several sources give a step'),
  reasons: list(
    z.strictObject({
      source: z.string(),
      reason: z.string(),
      title: z.string(),
      count: count.nullable(),
      of: count.nullable(),
      rate: share.nullable(),
    }),
  ).describe('why police cases went no further, where a return tells outcome types'),
  warnings: list(z.string()),
});

export type Attrition = z.infer<typeof attritionSchema>;
export type AttritionStep = Attrition['steps'][number];
