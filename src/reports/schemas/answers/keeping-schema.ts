import { z } from 'zod';
import { count, day, list } from '../../../audits/schema-parts.js';

/** The answer of `ordergap forget --json`; published as `schemas/forget.schema.json`. */
export const forgetSchema = z.strictObject({
  document: z.string(),
  name: z.string().describe('what its file was called: it can name somebody'),
  defendants: count,
  cases: count.describe('joined anew or gone'),
});

const due = z.strictObject({
  on: day,
  documents: count,
  identities: count.describe('names with date of birth and address'),
  sourceTexts: count.describe('documents whose words'),
  keys: count.describe('people whose keyed hashes'),
  bySource: list(z.strictObject({ source: z.string().nullable(), documents: count })),
  receipt: z.string().nullable(),
});

const erased = z.strictObject({
  document: z.string(),
  source: z.string().nullable(),
  identities: count,
  words: z.boolean(),
  keys: count,
  hash: z.string().describe('keyed, of what went'),
});

/** What `ordergap purge --json` answers; published as `schemas/purge.schema.json`. */
export const purgeSchema = z.discriminatedUnion('dryRun', [
  due.extend({ dryRun: z.literal(true) }).describe('what is due, and nothing erased'),
  due.extend({
    dryRun: z.literal(false),
    fileNames: count,
    couldNotBeJoined: count.describe('cases not at an end that nothing can be joined to'),
    erased: list(erased),
    logEmptied: z.boolean().describe('false where another process holds the database: run it again'),
    leftFiles: count.describe('folders that killed runs had left'),
    fetched: count.describe('files fetched from the web and not wanted any more'),
    backups: count.describe('copies from before the database was brought up to date'),
  }),
]);

export type ForgetAnswer = z.infer<typeof forgetSchema>;
export type PurgeAnswer = z.infer<typeof purgeSchema>;
