import { z } from 'zod';
import { findingSchema } from '../../../audits/findings/finding-schema.js';
import { count, list } from '../../../audits/schema-parts.js';
import { outcome } from './answer-parts.js';

/** The answer of `ordergap bundle --json`; published as `schemas/bundle.schema.json`. */
export const bundleSchema = z.strictObject({
  file: z.string(),
  files: list(z.string()).describe('what is in it'),
  bytes: count,
  signed: z.boolean(),
});

const checked = z.strictObject({
  what: z.enum(['archive', 'hashes', 'signature', 'numbers', 'page']),
  ok: z.boolean(),
  words: z.string(),
});

const verified = z.strictObject({
  ok: z.boolean(),
  checks: list(checked),
  differences: list(z.strictObject({ file: z.string(), at: z.string(), a: z.unknown(), b: z.unknown() })).describe(
    'numbers that come out otherwise: a as in the bundle, b as worked out here; null where one lacks it',
  ),
});

/** The answer of `ordergap verify --json`; published as `schemas/verify.schema.json`. */
export const verifySchema = verified.extend({ file: z.string() });

const { period, asOf, rules } = findingSchema.shape;
const told = z.strictObject({ audit: z.string(), period, asOf, rules });
const figure = z.strictObject({ made: count, observed: count, of: count }).nullable();
const unit = z
  .strictObject({ on: z.string(), outcome, made: list(z.string()).describe('families its orders are in') })
  .nullable()
  .describe('null in the one that lacks it');
const unitDifference = z.strictObject({ group: z.string(), case: z.string(), a: unit, b: unit });

/** The answer of `ordergap diff --json`; published as `schemas/diff.schema.json`. */
export const diffSchema = z.strictObject({
  same: z.boolean(),
  a: told,
  b: told,
  families: list(z.strictObject({ group: z.string(), family: z.string(), a: figure, b: figure })).describe(
    'figures that differ',
  ),
  units: list(unitDifference),
  documents: z.strictObject({ onlyInA: count, onlyInB: count, inBoth: count }),
  auditFileDiffers: z.boolean().describe('they ask two questions'),
});

export type BundleAnswer = z.infer<typeof bundleSchema>;
export type Checked = z.infer<typeof checked>;
export type Verified = z.infer<typeof verified>;
export type VerifyAnswer = z.infer<typeof verifySchema>;
export type BundleDiff = z.infer<typeof diffSchema>;
export type UnitDifference = z.infer<typeof unitDifference>;
