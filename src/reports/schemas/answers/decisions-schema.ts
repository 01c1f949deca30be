import { z } from 'zod';
import { list } from '../../../audits/schema-parts.js';
import { clauseSchema } from '../../../facts/clause-schema.js';
import { addressee, changedFields, clauseSaid, instant, span } from './answer-parts.js';

const found = clauseSchema.options[0].shape.found;

/** What a person said of a clause or a result, and of what the rules said then. */
export const decisionMade = z.strictObject({
  value: z.enum(['confirmed', 'none', 'change', 'add', 'undone']),
  says: z
    .discriminatedUnion('says', [
      z.strictObject({ says: z.literal('confirmed') }),
      z.strictObject({ says: z.literal('none') }),
      z.strictObject({ says: z.literal('change'), fields: changedFields }),
      z.strictObject({
        says: z.literal('add'),
        clause: clauseSaid,
        found,
        span: span.nullable(),
        quote: z.string().nullable(),
      }),
    ])
    .nullable()
    .describe('null where it was taken back'),
  rules: list(clauseSaid).describe('what the rules said then'),
  rulesVersion: z.string(),
  reason: z.string(),
  on: instant,
});

/** What people said of a case: of its readings, and in answer to questions. */
export const saidOfCase = z.strictObject({
  decisions: list(
    z.strictObject({
      subject: z.string().describe('of ordergap decide'),
      resultId: z.string(),
      appearanceId: z.string(),
      about: z
        .strictObject({ kind: z.enum(['sentence', 'order', 'outcome']), type: z.string(), span: span.nullable() })
        .nullable()
        .describe('null of a result as a whole'),
      stands: z.boolean(),
      fits: z.boolean().describe('whether what it was about is still there'),
      changed: z.boolean().describe('whether the rules say otherwise than they did then'),
      clauseId: z.string().nullable(),
      said: list(clauseSaid),
      history: list(decisionMade),
    }),
  ),
  answers: list(
    z.strictObject({
      source: addressee,
      outcome: z.string(),
      on: z.string().nullable(),
      note: z.string().nullable(),
      stands: z.boolean(),
    }),
  ),
  readings: list(
    z.strictObject({
      group: z.string(),
      value: z.enum(['confirmed', 'undone']),
      outcome: z.string(),
      reason: z.string(),
      knownAt: z.string(),
      stands: z.boolean(),
    }),
  ).describe('who has read it in full'),
});

/** What `ordergap decide --json` answers; published as `schemas/decide.schema.json`. */
export const decideSchema = z.union([
  z
    .strictObject({
      id: z.string(),
      a: z.string().describe('an appearance'),
      b: z.string(),
      doubt: z.strictObject({ why: z.enum(['fits_several', 'unsure']), level: z.string() }).nullable(),
      decisions: list(
        z.strictObject({ value: z.enum(['same', 'different', 'undone']), reason: z.string(), knownAt: z.string() }),
      ),
    })
    .describe('of a pair of records: what made it doubtful, and every decision on it'),
  z
    .strictObject({
      kind: z.enum(['clause', 'result']),
      id: z.string(),
      appearanceId: z.string(),
      value: decisionMade.shape.value,
      rules: list(clauseSaid).describe('what the rules say'),
      now: list(clauseSaid).describe('as it counts now'),
    })
    .describe('of a reading'),
  z
    .strictObject({
      kind: z.literal('unit'),
      id: z.string(),
      value: z.enum(['confirmed', 'undone']),
      units: list(z.strictObject({ group: z.string(), outcome: z.string() })),
    })
    .describe('of a case read in full'),
]);

const answerKept = z.strictObject({
  caseId: z.string(),
  source: addressee,
  value: z.enum(['given', 'undone']),
  outcome: z.string(),
  answeredOn: z.iso.date().nullable(),
});

/** What `ordergap answer --json` answers; published as `schemas/answer.schema.json`. */
export const answerSchema = z.union([
  answerKept,
  z.strictObject({ kept: list(answerKept) }).describe('with --worksheet'),
]);

const question = z.strictObject({ caseId: z.string(), to: addressee, on: z.iso.date(), due: z.iso.date() });

/** What `ordergap ask --json` answers; published as `schemas/ask.schema.json`. */
export const askSchema = z.union([
  z.strictObject({ kept: list(question) }),
  z.strictObject({ undone: question }).describe('with --undo'),
]);

export type DecideAnswer = z.infer<typeof decideSchema>;
export type AnswerAnswer = z.infer<typeof answerSchema>;
export type AskAnswer = z.infer<typeof askSchema>;
