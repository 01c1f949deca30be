import { z } from 'zod';
import { count, day, list } from '../../audits/schema-parts.js';

/** Why the figures of a period differ from what the last report said of it. */
export const CAUSES = {
  new_data: 'new data: documents that came since',
  amendment: 'amendment: results of a hearing given out again',
  review: 'review: decisions of people since',
  rule_change: 'rule change: the same documents, read or counted by other rules',
  taken_out: 'taken out: the documents are no longer held',
} as const;

export type Cause = keyof typeof CAUSES;

const counted = z.strictObject({ made: count, observed: count });

/** What changed in the figures of the last report’s period since it was made. Counts of cases; no references. */
export const changesSchema = z.strictObject({
  previous: z.strictObject({
    asOf: z.iso.datetime({ offset: true }),
    period: z.strictObject({ from: day, to: day }),
  }),
  samePeriod: z.boolean().describe('whether this report is of the same days'),
  families: list(
    z.strictObject({
      group: z.string(),
      family: z.string(),
      before: counted.describe('as the last report said'),
      byTodaysRules: counted.describe('as it would have said by today’s rules'),
      now: counted,
    }),
  ),
  causes: list(
    z.strictObject({
      cause: z.enum(Object.keys(CAUSES) as Cause[]),
      entered: count.describe('cases that came into a base'),
      left: count,
      changed: count.describe('cases that stay with another outcome'),
    }),
  )
    .nullable()
    .describe('null in a release'),
  documents: count,
  decisions: count,
  rules: list(z.strictObject({ what: z.string(), from: z.string(), to: z.string() })),
});

export type Changes = z.infer<typeof changesSchema>;
/** Made of observed. */
export type Counted = z.infer<typeof counted>;
