import { z } from 'zod';
import {
  ORDER_STATUSES,
  type OrderClause,
  OUTCOME_TYPES,
  type OutcomeClause,
  PROPERTY_CLASSES,
  RESTRAINING_TERMS,
  SENTENCE_TYPES,
  type SentenceClause,
} from './clause.js';

const said = z.exactOptional(z.string());
const flag = z.exactOptional(z.boolean());
const number = z.exactOptional(z.int().min(0));
const length = said.describe('ISO 8601 duration, as said: P26W, never P182D');
const day = said.describe('a day; a month or a year where no more is said');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const evidence = {
  found: z.enum(['text', 'code', 'both', 'conflict']),
  span: z
    .tuple([z.int().min(0), z.int().min(0)])
    .readonly()
    .nullable()
    .describe('UTF-16 offsets into the text as given; null from a code alone'),
  quote: z.string().nullable(),
  rule: z.string(),
};

const sentence = z.strictObject({
  kind: z.literal('sentence'),
  type: z.enum(SENTENCE_TYPES),
  ...evidence,
  term: length,
  overall: length,
  suspendedFor: length,
  originalDate: day,
  period: length,
  until: day,
  requirement: said,
  hours: number,
  days: number,
  programme: said,
  electronicMonitoring: flag,
  amountPence: number,
  concurrent: flag,
  consecutive: flag,
  ambiguous: flag,
}) satisfies z.ZodType<SentenceClause>;

const outcome = z.strictObject({
  kind: z.literal('outcome'),
  type: z.enum(OUTCOME_TYPES),
  ...evidence,
  to: day,
  setsAside: day,
}) satisfies z.ZodType<OutcomeClause>;

const order = z.strictObject({
  kind: z.literal('order'),
  type: z.string().describe('deprivation, forfeiture, restraining_order …: further kinds may come'),
  status: z.enum(ORDER_STATUSES),
  ...evidence,
  property: z.exactOptional(list(z.enum(PROPERTY_CLASSES))),
  power: said.describe('the provision named, normalised: s.153 SA 2020'),
  destroy: flag,
  wipe: flag,
  conditional: flag,
  application: z.exactOptional(z.enum(['vary', 'extend', 'discharge'])),
  period: length,
  until: day,
  untilFurtherOrder: flag,
  on: z.exactOptional(z.enum(['conviction', 'acquittal', 'application'])),
  terms: z.exactOptional(list(z.enum(RESTRAINING_TERMS))),
  to: day,
  originalDate: day,
  sought: z.exactOptional(z.literal(false)),
  amountPence: number,
}) satisfies z.ZodType<OrderClause>;

/** One thing the court did or said: contract 2.1 and 2.2. */
export const clauseSchema = z.discriminatedUnion('kind', [sentence, outcome, order]);
