import { z } from 'zod';
import { count, list } from '../../audits/schema-parts.js';

const instant = z.iso.datetime({ offset: true });

const sourceSchema = z.strictObject({
  name: z.string(),
  comes: z.enum(['folder', 'mail', 'web']).nullable().describe('null where its documents are given by hand'),
  from: list(z.string()).describe('the folder, or the addresses without their queries'),
  licence: z.string(),
  purpose: z.string(),
  retentionDays: count.describe('after the hearing'),
  keepKeys: z.boolean().describe('whether keyed hashes of people may outlive their names'),
  every: count.nullable().describe('seconds from one look to the next'),
  lastLook: instant.nullable(),
  lastSuccess: instant.nullable().describe('the last look at which nothing failed'),
  lastDocument: instant.nullable().describe('when a document came that had not come before'),
  nextLook: instant.nullable(),
  documents: z.strictObject({
    brought: count,
    waiting: count.describe('still to be read'),
    quarantined: count,
  }),
  failures: count.describe('looks in a row at which something failed'),
  failing: list(
    z.strictObject({
      code: z.string(),
      address: z
        .string()
        .nullable()
        .describe('without its query; null for a folder, and for what an index page links to'),
      message: z.string(),
    }),
  ).describe('what failed at the last look'),
  expectedDays: list(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
  silentDays: list(
    z.strictObject({
      date: z.iso.date(),
      looked: z.boolean().describe('false where it could not be looked at: nobody knows what there was'),
    }),
  ).describe('expected days of the last month on which nothing came, newest first'),
  problems: list(z.strictObject({ code: z.literal('source_silent'), date: z.iso.date(), message: z.string() })),
});

/** The answer of `ordergap sources --json`; published as `schemas/sources.schema.json`. Nothing of it is of a record. */
export const sourcesSchema = z.strictObject({ sources: list(sourceSchema) });

/** A source with its terms, and how it is doing. Instants are in UTC, days those of London. */
export type SourceNow = z.infer<typeof sourceSchema>;
