import { z } from 'zod';
import { findingSchema } from '../../audits/findings/finding-schema.js';
import { releaseSchema } from '../../audits/releases/release-schema.js';
import { count, day, list } from '../../audits/schema-parts.js';
import { replySchema } from '../material/reply-log.js';
import { chartSchema } from './chart-schema.js';

const cell = z
  .strictObject({
    value: z
      .union([z.string(), z.number(), z.null()])
      .describe('in a column of numbers a text is what is said where no number can be; null is nothing at all'),
    text: z.string().describe('the same as it is read'),
  })
  .describe('one figure, day or words');

const column = z.strictObject({
  key: z.string(),
  title: z.string(),
  type: z
    .enum(['text', 'count', 'share', 'number', 'day'])
    .describe('share is 0 to 1; number has up to four decimals; day is YYYY-MM-DD'),
});

const table = z.strictObject({
  id: z.string(),
  caption: z.string(),
  columns: list(column),
  rows: list(list(cell)),
  notes: list(z.string()),
  read: count.nullable().describe('rows shown where a report is read; spreadsheets and this file hold all. null: all'),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), sentences: list(z.string()) }).describe('a paragraph'),
  z.strictObject({ kind: z.literal('list'), items: list(z.string()) }),
  z.strictObject({ kind: z.literal('table'), table }),
  z.strictObject({ kind: z.literal('chart'), chart: chartSchema }),
  z.strictObject({ kind: z.literal('code'), title: z.string(), text: z.string() }),
]);

const section = z.strictObject({ id: z.string(), title: z.string(), blocks: list(block) });

const about = {
  report: z.literal(1).describe('the version of this shape'),
  audit: z.string(),
  question: z.string(),
  title: z.string(),
  period: z.strictObject({ from: day, to: day, words: z.string() }),
  asOf: z.iso.datetime({ offset: true }),
  warning: z.string().nullable().describe('said before everything else: of invented documents'),
  provisional: z.boolean(),
  sections: list(section),
};

const internal = z.strictObject({
  kind: z.literal('internal').describe('for the team: it names cases by reference and holds small counts'),
  ...about,
  finding: findingSchema,
  units: list(z.strictObject({ group: z.string(), cases: list(z.string()) })).describe(
    'the cases behind every base, by reference: what a later report is compared with',
  ),
  replies: list(replySchema)
    .optional()
    .describe('questions put about these cases, and what came of them, as of the report'),
});

const released = z.strictObject({
  kind: z.literal('release').describe('may leave the team: aggregates and hashes alone'),
  ...about,
  release: releaseSchema,
});

/** A finished report before it is written in any format; published as `schemas/report.schema.json`. */
export const reportSchema = z.discriminatedUnion('kind', [internal, released]);

export type Report = z.infer<typeof reportSchema>;
export type InternalReport = z.infer<typeof internal>;
export type Section = z.infer<typeof section>;
export type Block = z.infer<typeof block>;
export type Table = z.infer<typeof table>;
export type Column = z.infer<typeof column>;
export type Cell = z.infer<typeof cell>;
