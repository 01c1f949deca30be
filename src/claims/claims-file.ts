import { z } from 'zod';
import { OFFENCE_GROUPS } from '../law/offences/offence-groups.js';
import { ORDER_FAMILIES } from '../law/orders/order-families.js';
import { OUTCOMES } from '../law/results/outcome-strength.js';

const PRINTED =
  'a figure as printed, such as 534, 13,860 (in a line of its own), 4 % or half, or the name of a quantity';
const printed = z.union([z.string().min(1), z.number()], { error: PRINTED });
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
const words = z.string().min(3);
const cell = z.union([z.string(), z.number(), z.null()], { error: 'a figure, words, or null where none is printed' });

/** What is compared. In a condition on the rows of a table the names are those of its columns. */
const SUBJECT = {
  value: id.optional().describe('a quantity, or a column'),
  share: id.optional().describe('the part, of …'),
  of: id.optional().describe('… the whole'),
  ratio: id.optional().describe('how many times …'),
  change: id.optional().describe('by how much this grew …'),
  to: id.optional().describe('… the other, or what it became'),
};
export const SUBJECTS = ['value', 'share', 'ratio', 'change'] as const;

/** With what, and how. */
const COMPARISON = {
  is: printed.optional().describe('the same; a percentage rounded half up to the digits printed'),
  about: printed.optional().describe('rounded: 600 is 550 to 649, 4 % is 3.5 % up to 4.5 %, half is 45 % up to 55 %'),
  more_than: printed.optional(),
  less_than: printed.optional(),
  at_least: printed.optional(),
  at_most: printed.optional(),
};
export const COMPARISONS = ['is', 'about', 'more_than', 'less_than', 'at_least', 'at_most'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const given = (fields: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  names.filter((name) => fields[name] !== undefined);
/** A part goes with its whole, what changed with what it became. */
const isPaired = (fields: Readonly<Record<string, unknown>>) =>
  (fields.share === undefined) === (fields.of === undefined) &&
  (fields.ratio === undefined && fields.change === undefined) === (fields.to === undefined);

const ONE_SUBJECT = `one of ${SUBJECTS.join(', ')}: share goes with of, ratio and change with to`;
const ONE_COMPARISON = `one of ${COMPARISONS.join(', ')}`;

const condition = z
  .strictObject({ ...SUBJECT, ...COMPARISON })
  .refine((fields) => given(fields, SUBJECTS).length === 1 && isPaired(fields), ONE_SUBJECT)
  .refine((fields) => given(fields, COMPARISONS).length === 1, ONE_COMPARISON);
const where = z
  .union([condition, z.array(condition).min(1)], {
    error: 'a condition such as { value: recorded, more_than: 1000 }, or a list of them',
  })
  .describe('the rows that are looked at');

export const QUANTIFIERS = ['every', 'none', 'some', 'only', 'highest', 'lowest'] as const;

const check = z
  .strictObject({
    ...SUBJECT,
    ...COMPARISON,
    every: id.optional().describe('a table: it is so of every row'),
    none: id.optional().describe('a table: it is so of no row'),
    some: id.optional().describe('a table: it is so of at least one row'),
    only: z
      .union([z.string(), z.array(z.string()).min(1)], { error: 'the name of a row, or a list of them' })
      .optional()
      .describe('rows of the table in: it is so of these and of no other'),
    highest: z.string().optional().describe('a row of the table in'),
    lowest: z.string().optional().describe('a row of the table in'),
    in: id.optional().describe('the table of only, highest and lowest'),
    where: where.optional(),
  })
  .refine((fields) => given(fields, SUBJECTS).length === 1 && isPaired(fields), ONE_SUBJECT)
  .refine((fields) => given(fields, QUANTIFIERS).length < 2, `at most one of ${QUANTIFIERS.join(', ')}`)
  .refine(
    (fields) => given(fields, COMPARISONS).length === (given(fields, ['highest', 'lowest']).length === 1 ? 0 : 1),
    `${ONE_COMPARISON}; none with highest and lowest`,
  )
  .refine(
    (fields) => (given(fields, ['only', 'highest', 'lowest']).length === 1) === (fields.in !== undefined),
    'only, highest and lowest go with in, the table',
  )
  .refine(
    (fields) => fields.where === undefined || given(fields, QUANTIFIERS).length === 1,
    'where goes with every, none, some, only, highest or lowest; to count rows, use a quantity with count',
  );

/** Why a statement has no arithmetic. */
export const REASONS = [
  'not_in_any_table',
  'no_number',
  'inference_from_silence',
  'about_intent',
  'other_period',
  'other_source',
  'needs_database',
  'not_recorded',
  'not_calculable',
] as const;
export type Reason = (typeof REASONS)[number];

const cannot = z.strictObject({ reason: z.enum(REASONS), because: words });

const claim = z
  .strictObject({
    id,
    statement: words.describe('in our own words: nothing is copied from the source'),
    where: words.describe('paragraph or table of the source'),
    check: check.optional(),
    cannot: cannot.optional().describe('in the place of check: why nothing can be worked out'),
    beside: z.array(id).optional().describe('quantities told beside the answer'),
    note: words.optional().describe('what a reader must know beside the arithmetic'),
    explained_in_text: words.optional().describe('what the source itself says of it, in our own words'),
  })
  .refine(
    (fields) => given(fields, ['check', 'cannot']).length === 1,
    'check, or cannot with the reason, and not both',
  );

const QUANTITY_KINDS = ['is', 'unknown', 'sum', 'from', 'count', 'cell', 'max', 'min', 'finding', 'query'] as const;

const finding = z
  .strictObject({
    audit: z.string().optional().describe('default: the audit of the file'),
    group: z
      .enum(OFFENCE_GROUPS.map(({ name }) => name))
      .optional()
      .describe('default: the first group of the audit'),
    family: z.enum(ORDER_FAMILIES.map(({ name }) => name)).optional(),
    outcome: z.enum(OUTCOMES.map(({ outcome }) => outcome)).optional(),
    step: z.enum(['listed', 'charged', 'concluded', 'convicted', 'sentenced', 'results_observed']).optional(),
    take: z.enum(['made', 'upper', 'of', 'observed']).optional().describe('default: made'),
  })
  .refine(
    (fields) => given(fields, ['family', 'outcome', 'step']).length < 2,
    'at most one of family, outcome and step',
  )
  .refine(
    (fields) =>
      given(fields, ['outcome', 'step']).length === 1
        ? fields.take === undefined
        : fields.family !== undefined || fields.take === 'of' || fields.take === 'observed',
    'family, outcome or step; or take: of, or observed',
  );

const quantity = z
  .strictObject({
    is: printed.optional().describe('a figure as the source prints it'),
    at: words.optional().describe('where it stands'),
    unknown: words.optional().describe('why no table has it'),
    sum: z
      .union([id, z.string().regex(/^[a-z0-9_-]+\.[a-z0-9_-]+$/), z.array(id).min(1)], {
        error: 'a column such as forces.recorded, or a list of quantities',
      })
      .optional(),
    from: id.optional().describe('the quantity that minus is taken from'),
    minus: z.array(id).min(1).optional(),
    count: id.optional().describe('a table: how many of its rows'),
    max: z.string().optional().describe('a column such as forces.recorded'),
    min: z.string().optional(),
    cell: z.string().optional().describe('a column such as forces.recorded, at row'),
    row: z.string().optional().describe('a row by its name; “total” for the total as printed'),
    where: where.optional(),
    finding: finding.optional().describe('a figure of an audit over the database'),
    query: words
      .optional()
      .describe('one SELECT over the documented views that gives one number; schemas/README.md has the columns'),
    called: words.optional().describe('what it is, for a sentence: “a destruction with no power named”'),
  })
  .refine((fields) => given(fields, QUANTITY_KINDS).length === 1, `one of ${QUANTITY_KINDS.join(', ')}`)
  .refine((fields) => (fields.from === undefined) === (fields.minus === undefined), 'from goes with minus')
  .refine((fields) => (fields.cell === undefined) === (fields.row === undefined), 'cell goes with row')
  .refine(
    (fields) => fields.where === undefined || given(fields, ['count', 'sum', 'max', 'min']).length === 1,
    'where goes with count, sum, max and min',
  )
  .refine((fields) => fields.is === undefined || fields.at !== undefined, 'at: where in the source the figure stands');

const column = z.strictObject({
  measure: z
    .enum([
      'recorded',
      'outcome',
      'charged',
      'prosecuted',
      'convicted',
      'sentenced',
      'order_asked',
      'order_made',
      'response',
    ])
    .optional(),
  outcome: z.string().optional().describe('outcome type, such as 16'),
  says: z
    .enum(['count', 'printed_share', 'completeness', 'included'])
    .default('count')
    .describe(
      'the figure, the percentage printed beside it, how complete the answer was, or whether it was counted in',
    ),
});

const table = z
  .strictObject({
    at: words,
    columns: z.array(id).min(1).optional().describe('of rows typed here'),
    rows: z
      .record(z.string(), z.array(cell))
      .optional()
      .describe('typed from the source: name of the row, then its cells'),
    total: z.array(cell).optional().describe('the total as printed, of no row'),
    returns: z.string().optional().describe('a file of police returns or totals, from the folder of this file'),
    by: z.enum(['force', 'label', 'offence', 'year']).default('force').describe('what a row of the returns is'),
    take: z.record(id, column).optional().describe('the columns, from the returns'),
    incomplete: words.optional().describe('rows the statement is about and the source does not give'),
  })
  .refine(
    (fields) =>
      fields.returns === undefined
        ? fields.columns !== undefined && fields.rows !== undefined && fields.take === undefined
        : fields.take !== undefined && given(fields, ['columns', 'rows', 'total']).length === 0,
    'columns and rows, or returns and take',
  );

/** A claims file (contract 4): statements of one source with their figures. Also published as `schemas/claims.schema.json`. */
export const claimsSchema = z.strictObject({
  source: z.strictObject({
    title: words,
    published: z.string().optional().describe('a day, a month or a year, as the source has it'),
    about: words.optional(),
  }),
  audit: z.string().optional().describe('a bundled audit, or the path of an audit file: what finding asks'),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).optional().describe('default: the audit’s own'),
  tables: z.record(id, table).default({}),
  quantities: z.record(id, quantity).default({}),
  claims: z.array(claim).min(1),
  passed_over: z
    .array(z.strictObject({ figures: z.array(printed).min(1), why: words }))
    .default([])
    .describe('figures of the source that are checked nowhere, and why'),
});

export type ClaimsFile = z.infer<typeof claimsSchema>;
export type Claim = ClaimsFile['claims'][number];
export type Check = z.infer<typeof check>;
export type Condition = z.infer<typeof condition>;
export type Quantity = z.infer<typeof quantity>;
export type PrintedTable = z.infer<typeof table>;

/** The quantity of that name; undefined where the file has none, whatever the name. */
export function quantityOf({ quantities }: Pick<ClaimsFile, 'quantities'>, name: string): Quantity | undefined {
  return Object.hasOwn(quantities, name) ? quantities[name] : undefined;
}
