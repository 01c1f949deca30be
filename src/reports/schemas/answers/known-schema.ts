import { z } from 'zod';
import { count, list } from '../../../audits/schema-parts.js';
import { UNIT_KINDS } from '../../../audits/units/unit-kind.js';

/** The answer of `ordergap audits --json`; published as `schemas/audits.schema.json`. */
export const auditsSchema = list(z.strictObject({ name: z.string(), asks: z.string(), unit: z.enum(UNIT_KINDS) }));

/** The answer of `ordergap audit new --json`; published as `schemas/audit-new.schema.json`. */
export const auditNewSchema = z.strictObject({ file: z.string() });

/** The answer of `ordergap guide --json`: what chapters there are, or the one asked for; published as `schemas/guide.schema.json`. */
export const guideSchema = list(
  z.strictObject({
    chapter: z.string(),
    purpose: z.string().describe('what somebody wants to do who reads it'),
    text: z.string().optional().describe('the chapter that was asked for, Markdown'),
  }),
);

/** The answer of `ordergap formats --json`; published as `schemas/formats.schema.json`. */
export const formatsSchema = list(
  z.strictObject({
    name: z.string(),
    title: z.string(),
    kind: z.string(),
    completeResults: z.boolean().nullable().describe('null where the mapping says it'),
    gives: list(z.string()).nullable().describe('null where the mapping says it'),
    documents: count.optional().describe('in the database, where there is one'),
  }),
);

/** The answer of `ordergap sources check --json`; published as `schemas/sources-check.schema.json`. */
export const sourcesCheckSchema = z.strictObject({
  ok: z.literal(true),
  sources: count,
  byThemselves: count.describe('of them with documents that come by themselves'),
});

/** What `ordergap serve --json` says when it listens; published as `schemas/serve.schema.json`. */
export const serveSchema = z.strictObject({ address: z.string() });

export type AuditsAnswer = z.infer<typeof auditsSchema>;
export type AuditNewAnswer = z.infer<typeof auditNewSchema>;
export type GuideAnswer = z.infer<typeof guideSchema>;
export type FormatsAnswer = z.infer<typeof formatsSchema>;
export type SourcesCheckAnswer = z.infer<typeof sourcesCheckSchema>;
export type ServeAnswer = z.infer<typeof serveSchema>;
