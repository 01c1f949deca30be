import { z } from 'zod';
import { coverage, standingOfDays } from '../coverage/seen-days-schema.js';
import { count, day, interval, lawChange, limits, list, share } from '../schema-parts.js';

const shown = { made: count, rate: share.nullable(), interval: interval('wilson'), exact: interval('clopper_pearson') };

const family = z.strictObject({
  family: z.string(),
  floor: z.literal(true).optional(),
  ...shown,
  upper: z.strictObject({ made: count, rate: share.nullable() }),
  bounds: z.strictObject(limits).nullable(),
});

const cell = z.strictObject({
  level: z.string().describe('the breakdown whose key it has, or rest'),
  key: z.string(),
  merged: z.boolean().describe('smaller cells in one: others of this area, quarter or of the nation'),
  of: count.describe('units whose results were seen'),
  families: list(z.strictObject({ family: z.string(), ...shown })).describe(
    'those that may be told; others are left out whole',
  ),
  hidden: list(z.string()).describe('families that may not be told of this cell'),
});

/** What `ordergap audit --release --json` answers: aggregates and hashes alone; published as `schemas/release.schema.json`. */
export const releaseSchema = z.strictObject({
  release: z.literal(true),
  audit: z.strictObject({
    name: z.string(),
    asks: z.string(),
    unit: z.string(),
    eligible: z.string(),
    select: z.string().optional(),
    only: list(z.string()).optional(),
    version: z.string(),
  }),
  period: z.strictObject({ from: day, to: day, by: z.enum(['sentence_date']) }),
  asOf: z.iso.datetime({ offset: true }),
  rules: z.strictObject({ extractor: z.string(), offenceGroups: z.string(), orderFamilies: z.string() }),
  coverage: coverage
    .optional()
    .describe('of the nation; releases made before 22 November 2026 lack it, and the three below'),
  provisional: standingOfDays.provisional.optional(),
  provisionalBecause: standingOfDays.provisionalBecause.optional(),
  heldBack: standingOfDays.heldBack.optional(),
  smallest: count.describe('no count from 1 to one less than this is told below the national totals'),
  groups: list(
    z.strictObject({
      group: z.string(),
      funnel: list(z.strictObject({ step: z.string(), kept: z.string(), why: z.string(), left: count })),
      of: count,
      observed: count,
      outcomes: z.record(z.string(), count),
      families: list(family),
      tables: z.record(z.string(), list(cell)).describe('each a partition of the units whose results were seen'),
    }),
  ),
  breaks: list(lawChange),
  notes: list(z.string()),
  finding: z.string().describe('SHA-256 of the internal finding it was made of'),
});

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedCell = z.infer<typeof cell>;
