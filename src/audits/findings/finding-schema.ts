import { z } from 'zod';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { BREAKDOWN_NAMES } from '../counting/breakdowns.js';
import { coverage, covered, standingOfDays } from '../coverage/seen-days-schema.js';
import { count, day, interval, lawChange, limits, list, share } from '../schema-parts.js';

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
  floor: z
    .literal(true)
    .optional()
    .describe(
      'seldom recorded: made is the least there were; upper and bounds are of what is recorded, not of how often it was so',
    ),
  made: count,
  rate: share.nullable().describe('made / observed; null is "not calculable"'),
  interval: interval('wilson'),
  exact: interval('clopper_pearson'),
  upper: z.strictObject({ made: count, rate: share.nullable(), interval: interval('wilson') }),
  bounds: z.strictObject(limits).nullable().describe('made / of, and (upper.made + not observable) / of'),
  within: z
    .strictObject({
      family: z.string(),
      made: count,
      of: count,
      rate: share.nullable(),
      interval: interval('wilson'),
      exact: interval('clopper_pearson'),
    })
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
  clusters: list(
    z.strictObject({
      by: z.enum(['urn', 'court']).describe('people of one case, or all of one court'),
      clusters: count,
      largest: count.describe('units in the largest'),
      designEffect: z
        .number()
        .min(0)
        .nullable()
        .describe('how much wider chance is for units that go together; null where not adjusted'),
      interval: interval('wilson_clustered').describe('null where not adjusted'),
      notAdjusted: z
        .enum(['few_clusters', 'few_events'])
        .nullable()
        .describe('under 20 clusters, or under 10 made or not made'),
    }),
  )
    .optional()
    .describe('the interval for units that go together'),
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
  coverage: covered.optional().describe('of rows by court, area and time'),
  provisional: z.boolean().optional().describe('of rows by time: may still change'),
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
  pairs: list(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      both: count,
      onlyA: count,
      onlyB: count,
      neither: count,
      p: z
        .strictObject({ method: z.literal('mcnemar'), value: share })
        .nullable()
        .describe('null is "not testable": no unit tells the two apart'),
    }),
  ).describe('families on the same units, two by two'),
  trends: list(
    z.strictObject({
      family: z.string(),
      from: day,
      to: day.describe('between two changes of the law: no trend is tested across one'),
      months: count.describe('with results seen, or parts of months; three at least'),
      made: count,
      of: count,
      p: z
        .strictObject({ method: z.enum(['cochran_armitage_exact', 'cochran_armitage_normal']), value: share })
        .nullable()
        .describe(
          'two-sided, the months’ middle days as scores, the later of two; normal where the tables are too many; null is "not testable"',
        ),
      adjusted: z
        .strictObject({ method: z.literal('holm'), value: share })
        .nullable()
        .describe('over every trend of the group that was tested'),
      reading: z.enum(['more_often_later', 'less_often_later', 'no_trend_shown', 'not_testable']),
    }),
  )
    .optional()
    .describe('from month to month; of audits by month or quarter'),
  coverage,
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
  review: z
    .strictObject({
      decided: count.describe('decisions of people on readings in these units'),
      changed: count.describe('of which other than the rules read'),
      noLongerFit: count.describe('of which newer rules have left behind: they change nothing, and wait for review'),
      read: count.describe('units a person has read in full, of those to be read'),
      toRead: count.describe('every unit up to 200; beyond, every positive and a sample of the negatives'),
    })
    .describe('how much of the figure people have looked at'),
  correction: z
    .strictObject({
      why: z
        .enum(['all_are_to_be_read', 'no_sample', 'sample_of_other_days', 'sample_unread', 'people_changed_others'])
        .nullable()
        .describe('why no rate is corrected; null where rates are'),
      sample: z
        .strictObject({
          seed: z.string().describe('draws the same units again'),
          size: count.describe('units drawn at random from all whose results were seen'),
          read: count.describe('of which people have read, without seeing what the program reads'),
        })
        .nullable(),
      families: list(
        z.strictObject({
          family: z.string(),
          counted: z.strictObject({ made: count, of: count }).describe('as the rules count'),
          found: z
            .strictObject({ made: count, of: count })
            .describe('sensitivity: of those people found in the sample, those the rules found'),
          passed: z
            .strictObject({ made: count, of: count })
            .describe('specificity: of those people found to have none, those the rules passed'),
          rate: share.nullable().describe('Rogan–Gladen; null is "not calculable"'),
          interval: interval('lang_reiczigel'),
          why: z
            .enum(['not_read_for', 'none_in_sample', 'contradicted'])
            .nullable()
            .describe('why it is not calculable'),
        }),
      ),
    })
    .optional()
    .describe(
      'rates corrected for errors of reading, by a random sample of units read blind; of the groups asked about',
    ),
  answers: z
    .strictObject({
      units: count,
      agree: count,
      differ: count,
      fill: count.describe('the documents leave it open, and the answer says more'),
      families: list(z.strictObject({ family: z.string(), made: count, observed: count, rate: share.nullable() })),
    })
    .describe('what courts, the CPS and the police said, beside the documents; the rates were the answers right'),
});

const counted = z.strictObject({ made: count, of: count });

const sensitivityRow = z.strictObject({
  group: z.string(),
  variation: z.enum([
    'answer',
    'defendant_case',
    'sentencing_occasion',
    'offence',
    'any_convicted',
    'principal_offence',
    'light_sentences',
    'other_offence',
    'threat_only',
    'with_answers',
  ]),
  words: z.string(),
  families: list(
    z.strictObject({
      family: z.string(),
      made: count,
      observed: count,
      rate: share.nullable(),
      change: z.number().min(-1).max(1).nullable().describe('the rate less that of the answer'),
    }),
  ),
});

export type SensitivityRow = z.infer<typeof sensitivityRow>;

const answered = z.strictObject({
  audit: z.strictObject({
    name: z.string(),
    asks: z.string(),
    unit: z.string(),
    eligible: z.string(),
    select: z.enum(['principal_offence']).optional().describe('left out where any conviction brings a unit in'),
    only: list(z.string()).optional().describe('the parts of the groups that were counted'),
    version: z.string(),
  }),
  period: z.strictObject({ from: day, to: day, by: z.enum(['sentence_date']) }),
  asOf: z.iso.datetime({ offset: true }),
  asKnown: z
    .strictObject({ documents: count, laterDocuments: count, laterDecisions: count, why: z.string() })
    .optional()
    .describe('what the database knew at asOf, where that is an instant asked for; what came later is left out'),
  rules: z.strictObject({ extractor: z.string(), offenceGroups: z.string(), orderFamilies: z.string() }),
  erased: z
    .strictObject({ documents: count })
    .optional()
    .describe('documents whose names and words retention has erased: facts and figures stand, and cannot be read anew'),
  ...standingOfDays,
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
      oddsRatio: z
        .strictObject({
          method: z.literal('conditional_exact'),
          level: share,
          ratio: z.number().min(0).nullable().describe('odds of a over odds of b; null is infinite'),
          low: z.number().min(0),
          high: z.number().min(0).nullable().describe('null is no upper limit'),
          sided: z.enum(['two', 'upper', 'lower']).describe('of a ratio of nought or infinity one limit alone'),
        })
        .nullable()
        .optional()
        .describe('null is "not calculable"; no half is added to a count'),
      reading: z
        .enum(['differ', 'no_difference_shown', 'not_testable', 'not_calculable'])
        .describe('what interval and test allow to be said; the more cautious decides'),
      warnings: list(z.string()),
    }),
  ),
  breaks: list(lawChange),
  notes: list(z.string()).describe('sentences that go with the figures wherever they are printed'),
  problems: list(z.strictObject({ code: z.string(), count })),
});

/** What an audit answers (contract 3.3); published as `schemas/finding.schema.json`. */
export const findingSchema = answered.extend({
  sensitivity: list(sensitivityRow).optional().describe('with --sensitivity: the rates counted otherwise'),
  parts: list(answered).optional().describe('with --split-at-breaks: the audit on either side of every break'),
});

export type Finding = z.infer<typeof findingSchema>;
export type AsKnownNote = NonNullable<Finding['asKnown']>;
export type GroupFinding = Finding['groups'][number];
