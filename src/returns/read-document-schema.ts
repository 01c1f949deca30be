import { z } from 'zod';
import { OUTCOME_TYPES } from '../law/results/outcome-types.js';
import { listingSchema } from '../listings/listing-schema.js';
import { placeSchema, problemSchema } from '../listings/problem-schema.js';
import { COUNT_KINDS, COUNTED_UNITS, MEASURES, type Return } from './return.js';

const day = z.iso.date();
const told = z.string().nullable();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const returned = z.strictObject({
  source: z.string(),
  publisher: told,
  force: told,
  area: told.describe('as printed'),
  from: day.nullable(),
  to: day.nullable(),
  counts: z.enum(COUNT_KINDS),
  measure: z.enum(MEASURES),
  outcome: z
    .enum([...OUTCOME_TYPES.map(({ type }) => type), 'other', 'not_yet_assigned'])
    .nullable()
    .describe('Home Office outcome type'),
  label: told.describe('the outcome as printed'),
  unit: z.enum(COUNTED_UNITS),
  offence: told,
  offenceClass: told.describe('Home Office offence class'),
  count: z.int().nullable().describe('null where a mark stands in its place'),
  mark: z.enum(['suppressed', 'not_available', 'not_applicable', 'not_reached', 'blank']).nullable(),
  printed: z.string(),
  printedShare: told,
  isTotal: z.boolean().describe('never added to the rows it sums'),
  completeness: z.strictObject({ state: z.enum(['complete', 'limited', 'none', 'not_stated']), reason: told }),
  within: told,
  included: z.boolean().nullable(),
  at: placeSchema,
}) satisfies z.ZodType<Return>;

/** A document as `ordergap read --json` prints it, one a line (contract 1.1); published as `schemas/read.schema.json`. */
export const readDocumentSchema = z.strictObject({
  document: z.strictObject({
    id: z.string().describe('SHA-256 of the bytes'),
    name: z.string(),
    bytes: z.int().min(0),
    mediaType: z.string(),
    format: told.describe('null where no format recognises it'),
    kind: z.enum(['list', 'results', 'register', 'return', 'narrative', 'other']),
    completeResults: z.boolean().describe('a result that is not in it was not given'),
  }),
  listings: list(listingSchema),
  returns: list(returned),
  problems: list(problemSchema),
  setAside: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  quarantined: problemSchema.nullable(),
  streamedFrom: z.exactOptional(z.string()).describe('a return too long to be held: its rows are in this file'),
});
