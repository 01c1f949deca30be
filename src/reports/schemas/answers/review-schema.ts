import { z } from 'zod';
import { count, list, share } from '../../../audits/schema-parts.js';
import { clauseSaid, level, offenceNamed, outcome, span } from './answer-parts.js';
import { decisionMade } from './decisions-schema.js';

const identity = z
  .strictObject({
    name: z.string().nullable(),
    dateOfBirth: z.string().nullable(),
    address: z.string().nullable(),
  })
  .nullable();

const record = z.strictObject({
  appearanceId: z.string(),
  caseId: z.string().nullable(),
  document: z.string(),
  kind: z.string(),
  date: z.string().nullable(),
  court: z.string(),
  age: z.number().nullable(),
  hasDateOfBirth: z.boolean(),
  hasAsn: z.boolean(),
  offences: list(offenceNamed),
  identity: identity.optional().describe('with --show-identity alone; null where it was erased'),
});

const link = z
  .strictObject({
    kind: z.literal('link'),
    id: z.string(),
    level: z.string().nullable().describe('what would join them'),
    why: z.enum(['fits_several', 'unsure']).nullable(),
    names: z
      .strictObject({ score: share, differs: list(z.string()) })
      .nullable()
      .describe('how like the names are'),
    datesOfBirth: z.enum(['same', 'slip', 'other', 'unknown']),
    a: record,
    b: record,
    decisions: list(z.strictObject({ value: z.string(), reason: z.string(), on: z.string() })),
  })
  .describe('a pair of records that may be one defendant');

const line = {
  code: z.string().nullable(),
  shortCode: z.string().nullable(),
  label: z.string().nullable(),
  words: z.string().describe('masked'),
  read: list(clauseSaid).describe('what was read of them'),
};

const reading = z
  .strictObject({
    kind: z.enum(['clause', 'result']),
    id: z.string(),
    why: z.enum(['decision_no_longer_fits', 'conflict', 'unclear', 'applied_for', 'pending', 'unread', 'decided']),
    caseId: z.string(),
    court: z.string(),
    date: z.string().nullable(),
    offence: offenceNamed.nullable(),
    group: z.string().nullable(),
    level,
    ...line,
    span: span.nullable(),
    lines: count.describe('lines that say the same'),
    decisions: list(decisionMade),
  })
  .describe('a reading in doubt');

const unit = z
  .strictObject({
    kind: z.literal('unit'),
    id: z.string(),
    why: z.enum(['positive', 'in_doubt', 'negative', 'read_before_and_changed', 'answer_differs']),
    caseId: z.string(),
    group: z.string(),
    court: z.string(),
    date: z.string(),
    offences: list(offenceNamed),
    outcome,
    membership: z.enum(['in', 'possible', 'out']).nullable(),
    lines: list(
      z.strictObject({
        resultId: z.string(),
        date: z.string().nullable(),
        ...line,
        spans: list(span),
        unread: z.boolean(),
      }),
    ),
    answer: z
      .strictObject({ source: z.string(), outcome, on: z.string(), says: z.enum(['fill', 'agree', 'differ']) })
      .nullable(),
  })
  .describe('a unit to be read in full');

const protocol = z.strictObject({
  group: z.string(),
  family: z.string(),
  of: count,
  read: count,
  toRead: count,
  positives: count,
  negatives: count,
  possible: count,
  sample: z
    .strictObject({
      size: count,
      seed: z.string(),
      limit: z.strictObject({ method: z.literal('hypergeometric'), level: share, wrong: count, share }),
    })
    .nullable()
    .describe('null where all are to be read'),
});

/** What `ordergap review --json` answers; published as `schemas/review.schema.json`. For the team. */
export const reviewSchema = z.union([
  z.strictObject({
    audit: z.string().optional().describe('with --audit'),
    protocols: list(protocol).optional().describe('with --audit: what is to be read of each group'),
    items: list(z.union([link, reading, unit])),
    more: z.boolean().describe('whether --limit left some out'),
  }),
  z
    .strictObject({ file: z.string(), audit: z.string(), cases: count, seed: z.string(), size: count })
    .describe('with --blind: the sheet that was written'),
]);

export type ReviewAnswer = z.infer<typeof reviewSchema>;
