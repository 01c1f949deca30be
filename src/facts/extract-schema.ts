import { z } from 'zod';
import { problemSchema } from '../listings/problem-schema.js';
import { clauseSchema } from './clause-schema.js';

/** The fields of a result text beside its id: contract 2.1. What else an object holds is not looked at. */
const given = {
  text: z.string(),
  code: z.string().nullish().describe('CJS result code, four digits'),
  shortCode: z.string().nullish().describe('of Common Platform'),
  offenceCode: z.string().nullish(),
  date: z.string().nullish().describe('day of the hearing; one that is no day is a problem of the answer'),
};

/** A line that `ordergap extract` takes; published as `schemas/extract-input.schema.json`. */
export const resultTextSchema = z.looseObject({ id: z.string(), ...given });

/** A line that `ordergap evaluate` takes, and `extract` too; published as `schemas/labelled-text.schema.json`. */
export const labelledTextSchema = z.looseObject({
  id: z.string(),
  input: z.looseObject(given),
  expect: z
    .array(z.looseObject({ kind: z.string(), type: z.string() }))
    .describe('clauses without span, quote and rule; only the fields given are compared'),
  complete: z
    .boolean()
    .nullish()
    .describe('true: every clause and every field is given, and what the answer says beyond it is told'),
  deletionOutcome: z.string().nullish().describe('the outcome of a unit holding this text alone'),
});

/** A line that `ordergap extract` answers with; published as `schemas/extract.schema.json`. */
export const extractedSchema = z.union([
  z.strictObject({
    id: z.string(),
    clauses: z.array(clauseSchema).readonly().describe('in the order of the text'),
    problems: z.array(problemSchema).readonly().optional().describe('left out where there is none'),
  }),
  z.strictObject({
    id: z.null(),
    error: z.strictObject({ code: z.enum(['invalid_json', 'invalid_input']), message: z.string() }),
  }),
]);
