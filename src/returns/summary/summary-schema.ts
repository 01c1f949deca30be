import { z } from 'zod';

const interval = z.strictObject({
  method: z.literal('wilson'),
  level: z.literal(0.95),
  low: z.number(),
  high: z.number(),
});

/** A count of a whole: null where a mark stands in the place of a number, or where nothing gives it. */
const count = z.int().nonnegative().nullable();

const share = {
  count,
  of: count,
  /** Null where either is not known, or the base is 0. */
  rate: z.number().nullable(),
  interval: interval.nullable(),
  /** The base is under 20: the rate is printed and nothing is concluded from it. */
  tooFew: z.boolean(),
};

const reason = z.enum(['evidential', 'victim_support', 'public_interest', 'technical', 'capacity', 'legal']);
const days = { from: z.iso.date().nullable(), to: z.iso.date().nullable() };
const countKind = z.enum(['cohort', 'period', 'not_stated']);

const year = z.strictObject({
  ...days,
  recorded: count,
  charged: count,
  rate: z.number().nullable(),
  interval: interval.nullable(),
  tooFew: z.boolean(),
  /** Of `recorded`, over the period of the same length that ended the day before this one began; null where there is none. */
  changeOnYear: z.number().nullable(),
});

const table = z.strictObject({
  source: z.string(),
  publisher: z.string().nullable(),
  counts: countKind,
  unit: z.string(),
  ...days,
  offences: z.array(z.string()),
  /** What the charges are a share of: offences recorded; the outcomes of offences recorded, open ones included; the outcomes given in the period. */
  base: z.enum(['recorded', 'outcomes_of_recorded', 'outcomes_given', 'none']),
  /** By name; every force of the table. */
  forces: z.array(
    z.strictObject({
      force: z.string(),
      /** One of the 43 territorial forces or British Transport Police. */
      known: z.boolean(),
      ...share,
      /** What stands in the place of a number, where something does. */
      marks: z.array(z.string()),
      printedShare: z.string().nullable(),
      included: z.boolean().nullable(),
    }),
  ),
  /** Of the forces that give both numbers. */
  overall: z.strictObject({ forces: z.int(), ...share }),
  /** In the table’s order; `type` null where the words name none. */
  outcomes: z.array(
    z.strictObject({
      type: z.string().nullable(),
      label: z.string(),
      reason: reason.nullable(),
      within: z.string().nullable(),
      ...share,
      printedShare: z.string().nullable(),
    }),
  ),
  /** Why cases went no further, by the reason of their outcome types; empty where no outcome types are told. */
  reasons: z.array(z.strictObject({ reason, title: z.string(), types: z.array(z.string()), ...share })),
  /** Of the base, what no outcome of the table explains; null where the table tells no outcomes or no base. */
  unexplained: count,
  /** Prosecuted, convicted, sentenced and what else the table counts of the courts. */
  steps: z.array(
    z.strictObject({
      measure: z.string(),
      unit: z.string(),
      ...days,
      count: z.int().nonnegative(),
      /** How many figures have a mark in the place of a number: the count is then at least so many. */
      marked: z.int().nonnegative(),
    }),
  ),
  years: z.array(year),
});

/** What returns come to (`ordergap returns --json`). */
export const returnsSchema = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), format: z.string(), figures: z.int() })),
  tables: z.array(table),
  /** Who answered, and whom the analysis counted; null where no table says. */
  responses: z
    .strictObject({
      asked: z.int(),
      complete: z.int(),
      limited: z.int(),
      none: z.int(),
      notStated: z.int(),
      included: z.int(),
      forces: z.array(
        z.strictObject({
          force: z.string(),
          state: z.enum(['complete', 'limited', 'none', 'not_stated']),
          included: z.boolean().nullable(),
          /** Why it was counted in or not. */
          why: z.string(),
        }),
      ),
      /** Forces counted in although their answer was not complete, and the other way round. */
      exceptions: z.array(z.string()),
    })
    .nullable(),
  warnings: z.array(z.string()),
  problems: z.array(z.strictObject({ code: z.string(), count: z.int() })),
});

export type ReturnsSummary = z.output<typeof returnsSchema>;
export type ReturnTable = ReturnsSummary['tables'][number];
