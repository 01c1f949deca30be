import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';
import { placeSchema } from '../../../listings/problem-schema.js';
import { ingestSummary } from '../ingest-schema.js';

const quarantined = z.strictObject({
  id: z.string().describe('SHA-256 of its bytes'),
  name: z.string().describe('what the file is called: it can name somebody'),
  path: z.string().nullable(),
  bytes: count,
  code: z.string().nullable(),
  message: z.string().nullable(),
  place: placeSchema.nullable(),
});

/** What `ordergap quarantine --json` answers; published as `schemas/quarantine.schema.json`. */
export const quarantineSchema = z.union([
  list(quarantined).describe('quarantine list'),
  quarantined.describe('quarantine show'),
  ingestSummary.describe('quarantine retry: what one run took in'),
]);

export type QuarantineAnswer = z.infer<typeof quarantineSchema>;
export type QuarantinedShown = z.infer<typeof quarantined>;
