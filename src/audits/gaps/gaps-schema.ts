import { z } from 'zod';
import { coverage, standingOfDays } from '../coverage/seen-days-schema.js';
import { releaseSchema } from '../releases/release-schema.js';
import { count, day, interval, lawChange, list, share } from '../schema-parts.js';

const counted = z.strictObject({
  of: count,
  observed: count,
  made: count,
  rate: share.nullable().describe('made / observed; null is "not calculable"'),
  interval: interval('wilson'),
  exact: interval('clopper_pearson'),
});

const area = counted.extend({
  key: z.string(),
  rest: counted.describe('the rest of the nation: every unit of the group outside the area'),
  expected: z.number().min(0).nullable().describe('orders, were the area’s rate that of the rest'),
  limits: list(z.strictObject({ level: share, low: count, high: count })).describe(
    'exact limits of a funnel plot about the rest’s rate, in orders made',
  ),
  p: z
    .strictObject({ method: z.literal('fisher'), value: share })
    .nullable()
    .describe('null is "not testable": too few, or none or all made'),
  adjusted: z.strictObject({ method: z.literal('holm'), value: share }).nullable(),
  verdict: z
    .enum(['lower', 'higher', 'within_chance', 'too_few'])
    .describe('lower and higher only outside the limits and by the adjusted test too'),
  needed: count
    .nullable()
    .describe('units from which made and not made are each expected five times; null where no number would do'),
  warnings: list(z.string()),
});

const openQuestion = z.strictObject({
  case: z.string(),
  key: z.string(),
  sentencedOn: day,
  daysSinceSentence: z.int(),
  recorded: z.enum(['none', 'open']),
  outcome: z.string(),
  variation: z.strictObject({ route: z.string(), words: z.string() }),
  confirm: z.strictObject({
    verdictOn: day.nullable(),
    until: day,
    must: z.enum(['must', 'discretionary', 'unknown']),
  }),
  question: z.string(),
});

/** What `ordergap gaps --json` answers; published as `schemas/gaps.schema.json`. */
export const gapsSchema = z.strictObject({
  audit: z.strictObject({ name: z.string(), asks: z.string(), unit: z.string(), version: z.string() }),
  by: z.string(),
  family: z.string(),
  period: z.strictObject({ from: day, to: day, by: z.enum(['sentence_date']) }),
  asOf: z.iso.datetime({ offset: true }),
  asKnown: z
    .strictObject({ documents: count, laterDocuments: count, laterDecisions: count, why: z.string() })
    .optional(),
  rules: z.strictObject({ extractor: z.string(), offenceGroups: z.string(), orderFamilies: z.string() }),
  coverage,
  ...standingOfDays,
  groups: list(
    z.strictObject({
      group: z.string(),
      nation: counted,
      tests: z
        .strictObject({ areas: count, tested: count, earlier: count })
        .describe('what Holm’s adjustment was made over'),
      notStated: count
        .optional()
        .describe(
          'units of which no document states the area: in the nation and in every rest, and no area of their own',
        ),
      areas: list(area),
      cases: list(openQuestion).describe('units with results seen and no order of the family recorded; ids only'),
    }),
  ),
  breaks: list(lawChange),
  notes: list(z.string()),
  release: releaseSchema
    .optional()
    .describe('with --release: the same as a release, to be given to later ones as --earlier'),
});

export type Gaps = z.infer<typeof gapsSchema>;
export type GapArea = Gaps['groups'][number]['areas'][number];
