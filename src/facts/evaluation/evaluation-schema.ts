import { z } from 'zod';
import { clauseSchema } from '../clause-schema.js';
import type { Comparison } from './compare-evaluations.js';
import type { Evaluation } from './evaluate.js';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const interval = z.strictObject({ low: share, high: share }).nullable().describe('95 %; null of none');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const figures = {
  tp: count,
  fp: count,
  fn: count,
  precision: share.nullable().describe('null where nothing was found'),
  recall: share.nullable().describe('null where nothing was there to find'),
  f1: share.nullable(),
  interval: z
    .strictObject({ precision: interval, recall: interval, f1: interval })
    .describe('Wilson’s; of F1 carried over from the share of all expected or read that is right'),
};
const score = z.strictObject(figures);
const field = { right: count, of: count, ...figures };

const expected = z.looseObject({ kind: z.string(), type: z.string() });
const told = { id: z.string(), text: z.string() };

/** What `ordergap evaluate --json` answers (contract 2.4); published as `schemas/evaluation.schema.json`. */
export const evaluationSchema = z.strictObject({
  texts: count,
  kinds: z.record(z.string(), score).describe('order, sentence, outcome'),
  statuses: score.describe('orders by type and status alone'),
  types: z.record(z.string(), score).describe('order:deprivation, order:deprivation:refused, sentence:fine'),
  fields: z.strictObject({ ...field, each: z.record(z.string(), z.strictObject(field)) }),
  misses: list(
    z.strictObject({
      ...told,
      expected,
      nearest: clauseSchema.nullable().describe('the clause of that kind and type that came nearest'),
      wrongFields: list(z.string()),
    }),
  ),
  falsePositives: list(z.strictObject({ ...told, clause: clauseSchema })),
  superfluous: list(z.strictObject({ ...told, clause: clauseSchema, fields: list(z.string()) })).describe(
    'fields of the answer that a complete label does not give; no score counts them',
  ),
  against: z
    .strictObject({
      gains: list(z.string()),
      losses: list(z.string()),
      newFalsePositives: list(z.string()),
      goneFalsePositives: list(z.string()),
    })
    .optional()
    .describe('with --against: beside an earlier run'),
}) satisfies z.ZodType<Evaluation & { readonly against?: Comparison | undefined }>;
