import { z } from 'zod';
import type { Outcome } from '../law/outcome-strength.js';
import { BREAKDOWN_NAMES } from './breakdowns.js';

const day = z.iso.date();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
/** Findings are read, never changed. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const limits = { low: share, high: share };
const interval = <Method extends string>(method: Method) =>
  z.strictObject({ method: z.literal(method), level: share, ...limits }).nullable();

/** Strongest first, every one printed, the empty ones too. */
const OUTCOME_COUNTS = {
  made_device: count,
  made_images: count,
  made_property_unstated: count,
  made_device_basis_unstated: count,
  deletion_direction_other: count,
  deletion_term_in_restraining_order: count,
  deletion_term_in_other_order: count,
  given_up_without_order: count,
  pending: count,
  applied_for_outcome_unknown: count,
  unclear: count,
  refused: count,
  explicitly_not_sought: count,
  explicitly_not_made: count,
  explicitly_returned: count,
  quashed_on_appeal: count,
  made_other_property: count,
  none_recorded: count,
  not_observable: count,
} as const satisfies Record<Outcome, typeof count>;

const family = z.strictObject({
  family: z.string(),
  made: count,
  rate: share.nullable().describe('made / observed; null is "not calculable"'),
  interval: interval('wilson'),
  exact: interval('clopper_pearson'),
  upper: z.strictObject({ made: count, rate: share.nullable(), interval: interval('wilson') }),
  bounds: z.strictObject(limits).nullable().describe('made / of, and (upper.made + not observable) / of'),
  within: z
    .strictObject({ family: z.string(), made: count, of: count, rate: share.nullable(), interval: interval('wilson') })
    .optional(),
  onOtherOffence: count.describe('of which recorded on an offence outside the group'),
  madeThenQuashed: count,
  sensitivity: list(
    z.strictObject({
      without: z.enum(['other_offence', 'light_sentences', 'threat_only']),
      made: count,
      observed: count,
      rate: share.nullable(),
    }),
  ),
  cases: list(z.string()),
});

const step = z.strictObject({
  step: z.enum(['listed', 'charged', 'concluded', 'convicted', 'sentenced', 'results_observed']),
  kept: z.string(),
  why: z.string(),
  left: count,
  gone: list(z.strictObject({ reason: z.string(), words: z.string(), count })),
});

const row = z.strictObject({
  key: z.string(),
  of: count,
  observed: count,
  families: list(
    z.strictObject({
      family: z.string(),
      made: count,
      rate: share.nullable(),
      interval: interval('wilson'),
      suppressed: z.boolean().describe('may not leave the team; inside it the figures stand'),
    }),
  ),
});

const group = z.strictObject({
  group: z.string(),
  funnel: list(step),
  of: count,
  observed: count,
  outcomes: z.strictObject(OUTCOME_COUNTS).describe('sums to of'),
  families: list(family),
  coverage: z.strictObject({
    courtDaysExpected: count.nullable(),
    courtDaysSeen: count,
    share: share.nullable(),
    why: z.string(),
  }),
  breakdowns: z.partialRecord(z.enum(BREAKDOWN_NAMES), list(row)),
  beside: z.strictObject({
    youth: count.describe('units under 18 at conviction, counted apart'),
    alsoRefused: count,
    alsoReturned: count,
    laterOrders: count.describe('units whose order came after the sentence'),
    ordersOnBreach: count.describe('units with an order at a hearing about breach: in no family'),
    takenFromCoDefendant: count.describe(
      'units without a loss, where one is recorded for another defendant of the case',
    ),
    restrainingOnAcquittal: count.describe('cases charged in the group'),
    restrainingVaried: count,
    restrainingExtended: count,
    restrainingContinued: count,
    threatOnly: count,
    lightSentences: count.describe('no separate penalty, absolute discharge or compensation alone'),
  }),
});

const counted = z.strictObject({ made: count, of: count });

/** What an audit answers (contract 3.3); published as `schemas/finding.schema.json`. */
export const findingSchema = z.strictObject({
  audit: z.strictObject({
    name: z.string(),
    asks: z.string(),
    unit: z.string(),
    eligible: z.string(),
    version: z.string(),
  }),
  period: z.strictObject({ from: day, to: day, by: z.enum(['sentence_date']) }),
  asOf: z.iso.datetime({ offset: true }),
  rules: z.strictObject({ extractor: z.string(), offenceGroups: z.string(), orderFamilies: z.string() }),
  groups: list(group),
  comparisons: list(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      inBoth: count,
      family: z.string(),
      counts: z.strictObject({ a: counted, b: counted }),
      difference: z.number().min(-1).max(1).nullable(),
      interval: z
        .strictObject({
          method: z.literal('newcombe'),
          level: share,
          low: z.number().min(-1).max(1),
          high: z.number().min(-1).max(1),
        })
        .nullable(),
      p: z
        .strictObject({ method: z.literal('fisher'), value: share })
        .nullable()
        .describe('null is "not testable"'),
      warnings: list(z.string()),
    }),
  ),
  breaks: list(z.strictObject({ date: day, what: z.string() })),
  problems: list(z.strictObject({ code: z.string(), count })),
});

export type Finding = z.infer<typeof findingSchema>;
export type GroupFinding = Finding['groups'][number];
