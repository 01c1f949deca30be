import { z } from 'zod';
import { findingSchema } from '../../../audits/findings/finding-schema.js';
import { count, list, share } from '../../../audits/schema-parts.js';
import { ingestSummary, skippedOnTheWay } from '../ingest-schema.js';

/** A report on disk. */
const written = z.strictObject({
  folder: z.string(),
  files: list(z.string()).describe('paths within it'),
  notes: list(z.string()).describe('what could not be written here, and why'),
});

/** What `ordergap report --json` answers; published as `schemas/report-written.schema.json`. */
export const reportWrittenSchema = z.union([
  written,
  z.strictObject({ job: z.string() }).describe('with --queue: left to a worker'),
]);

/** The answer of `ordergap demo --json`; published as `schemas/demo.schema.json`. */
export const demoSchema = z.strictObject({
  warning: z.string(),
  db: z.string(),
  summary: ingestSummary,
  finding: findingSchema,
  report: written,
});

/** The answer of `ordergap collect --json`; published as `schemas/collect.schema.json`. */
export const collectSchema = z.strictObject({
  sources: list(
    z.strictObject({
      source: z.string(),
      looked: z.boolean().describe('false where a worker is looking at it at this moment'),
      documents: count.describe('new'),
      unchanged: count,
      settling: count.describe('still being written'),
      failures: list(z.strictObject({ code: z.string(), address: z.string().nullable(), message: z.string() })),
    }),
  ),
  ingested: ingestSummary,
  skipped: skippedOnTheWay,
});

const tally = {
  texts: count,
  words: count,
  unread: count.describe('words that no rule read'),
  share: share.nullable().describe('null where there is no word'),
};

/** The answer of `ordergap extract --unread --json`; published as `schemas/unread.schema.json`. Names are hidden, every figure is 0. */
export const unreadSchema = z.strictObject({
  ...tally,
  by: list(z.strictObject({ from: z.string().describe('a format, or given'), ...tally })),
  phrases: list(z.strictObject({ phrase: z.string(), count, from: list(z.string()) })),
});

export type WrittenReport = z.infer<typeof written>;
export type ReportAnswer = z.infer<typeof reportWrittenSchema>;
export type DemoAnswer = z.infer<typeof demoSchema>;
export type CollectAnswer = z.infer<typeof collectSchema>;
export type UnreadWordsAnswer = z.infer<typeof unreadSchema>;
