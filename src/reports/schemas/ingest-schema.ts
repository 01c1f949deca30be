import { z } from 'zod';
import { count, list } from '../../audits/schema-parts.js';
import { SKIPPED, type SkipReason } from '../../sources/skipped.js';

/** What one run took in. */
export const ingestSummary = z.strictObject({
  documents: z.strictObject({
    stored: count,
    unchanged: count.describe('there already'),
    superseded: count.describe('all of whose hearings a later account replaced in this run'),
    setAside: count,
    quarantined: count,
  }),
  hearings: count,
  defendants: count,
  offences: count,
  results: count,
  problems: list(z.strictObject({ code: z.string(), count })).describe(
    'by code: of documents, of extraction, of joining, of court days, and why some were set aside or quarantined',
  ),
  heldBack: z
    .strictObject({ courtDays: count, hearings: count })
    .describe('of the court days told of: kept out of every figure until somebody releases them'),
});

/** What was passed over on the way. */
export const skippedOnTheWay = list(z.strictObject({ reason: z.enum(Object.keys(SKIPPED) as SkipReason[]), count }));

/** What `ordergap ingest --json` answers (contract 1); published as `schemas/ingest.schema.json`. */
export const ingestSchema = z.union([
  ingestSummary.extend({ skipped: skippedOnTheWay.describe('what was passed over on the way') }),
  z.strictObject({ queued: count, unchanged: count }).describe('with --queue and without --wait'),
]);

export type IngestSummary = z.infer<typeof ingestSummary>;
