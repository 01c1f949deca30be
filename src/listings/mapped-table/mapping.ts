import { z } from 'zod';

const column = z.string().min(1).describe('The heading of a column, as it stands in the table.');

/** What a column of somebody’s own table can hold, and how it is told in a mapping file. */
export const FIELDS = {
  court: 'Court house.',
  courtCode: 'Code of the court house.',
  localJusticeArea: 'Local justice area.',
  courtRoom: 'Court room.',
  date: 'Day of the hearing.',
  time: 'Time of the hearing.',
  hearingType: 'Kind of hearing.',
  prosecutor: 'Who prosecutes.',
  urn: 'Unique reference number of the prosecution.',
  caseNumber: 'The court’s own number of the case.',
  defendant: 'The defendant’s whole name.',
  defendantReference: 'What stands for a defendant whose name is withheld: every row that says it is of one person.',
  title: 'Mr, Mrs.',
  forenames: 'Forenames.',
  surname: 'Surname.',
  organisation: 'A company charged.',
  dateOfBirth: 'Date of birth.',
  age: 'Age in years.',
  sex: 'Sex.',
  address: 'Address.',
  asn: 'Arrest or summons number.',
  sequence: 'Number of the offence.',
  offenceCode: 'National offence code, as CJ15005.',
  offence: 'Title of the offence.',
  wording: 'Particulars of the offence.',
  legislation: 'Provision broken.',
  offenceDate: 'Day of the offence.',
  plea: 'Plea.',
  pleaDate: 'Day of the plea.',
  verdict: 'Verdict.',
  convictionDate: 'Day of the conviction.',
  adjournedTo: 'Day it was adjourned to.',
  reportingRestriction: 'Reporting restriction.',
  resultCode: 'Result code, four digits.',
  resultLabel: 'Short title of the result.',
  resultText: 'Words of the result.',
  resultLength: 'How long it lasts, where the words do not say so; of a bare figure the heading says the unit.',
  resultAmount: 'How much it comes to, where the words do not say so.',
  resultDetail: 'More of the same result: its terms, its qualifier.',
  orderText: 'Words of an order beside it: a result of its own.',
} as const;

export type Field = keyof typeof FIELDS;

const names = Object.keys(FIELDS) as readonly Field[];
const columns = Object.fromEntries(
  names.map((name) => [name, column.describe(`Column: ${FIELDS[name]}`).optional()]),
) as Readonly<Record<Field, z.ZodOptional<typeof column>>>;

/** What an offence may have columns of its own for, where a row has several. */
export const CHARGE_FIELDS = [
  ...(['sequence', 'offenceCode', 'offence', 'wording', 'legislation', 'offenceDate'] as const),
  ...(['plea', 'pleaDate', 'verdict', 'convictionDate', 'adjournedTo'] as const),
  ...([
    'resultCode',
    'resultLabel',
    'resultText',
    'resultLength',
    'resultAmount',
    'resultDetail',
    'orderText',
  ] as const),
] satisfies readonly Field[];
export type ChargeField = (typeof CHARGE_FIELDS)[number];
const chargeColumns = Object.fromEntries(CHARGE_FIELDS.map((name) => [name, columns[name]])) as Pick<
  typeof columns,
  ChargeField
>;

/** A mapping file: which column of a spreadsheet of one’s own is what. Also published as `schemas/map.schema.json`. */
export const mappingSchema = z
  .strictObject({
    row: z
      .enum(['result', 'offence', 'defendant'])
      .describe('What one row is: one line of a decision, one offence, or all there is of one defendant.'),
    kind: z
      .enum(['results', 'register', 'list', 'narrative'])
      .default('results')
      .describe('What the table was made from: results, a register, a list before the hearing, a written account.'),
    completeResults: z
      .boolean()
      .describe('True where a result that is not in the table was not given. Only then is “none recorded” said.'),
    because: z.string().min(10).describe('How you know that, for whoever checks the figures.'),
    dates: z
      .enum(['day_first', 'month_first', 'excel_serial'])
      .default('day_first')
      .describe('How dates in figures are written: 31/12/2024, 12/31/2024, or 45657, as spreadsheets count days.'),
    fillDown: z
      .array(z.enum(['court', 'date', 'case', 'defendant', 'offence']))
      .default([])
      .describe(
        'What is written once for several rows, so that a blank cell means the same as above. Cells that are merged need none of this.',
      ),
    sheet: z
      .string()
      .min(1)
      .optional()
      .describe('Of a workbook: the sheet. Without it, every sheet with these headings.'),
    columns: z.strictObject(columns).describe('Which column holds what.'),
    results: z
      .array(
        z.strictObject({
          text: column,
          code: column.optional(),
          label: z.string().min(1).optional(),
          length: column.optional(),
          detail: column.optional(),
        }),
      )
      .default([])
      .describe(
        'Further columns that hold a result each; `label` is what the column says of it and is read before the cell (“Restraining order: Y”), `length` the column that says how long it lasts, `detail` the one that says more of it.',
      ),
    offences: z
      .array(z.strictObject(chargeColumns))
      .default([])
      .describe(
        'Further offences of the same row, each in columns of its own: “Offence 2”, “Plea 2”, “Result 2”. Where none of these has a result, those of the row are of the whole case.',
      ),
    titles: z
      .array(z.enum(['court', 'date']))
      .default([])
      .describe(
        'What is said once for the rows below by the name of a sheet, a line above the headings, or a row that says nothing else.',
      ),
    fixed: z
      .strictObject({
        court: z.string().min(1).optional(),
        localJusticeArea: z.string().min(1).optional(),
        date: z.iso.date().optional(),
        prosecutor: z.string().min(1).optional(),
      })
      .default({})
      .describe('What holds for every row and stands in no column.'),
    ignore: z.array(column).default([]).describe('Columns that are knowingly left out; any other is a problem.'),
  })
  .refine(({ columns: c, fixed, titles }) => c.court || fixed.court || titles.includes('court'), {
    path: ['columns'],
    message: 'a column for court, or fixed: {court: …}, or titles: [court]',
  })
  .refine(({ columns: c, fixed, titles }) => c.date || fixed.date || titles.includes('date'), {
    path: ['columns'],
    message: 'a column for date, or fixed: {date: …}, or titles: [date]',
  })
  .refine(({ columns: c }) => c.defendant ?? c.surname ?? c.organisation ?? c.defendantReference, {
    path: ['columns'],
    message: 'a column for defendant, surname, organisation or defendantReference',
  })
  .refine(
    ({ columns: c, kind, results }) =>
      kind === 'list' || c.resultText || c.resultCode || c.orderText || results.length > 0,
    {
      path: ['columns'],
      message: 'a column for resultText, resultCode or orderText, or entries in results',
    },
  );

export type Mapping = z.output<typeof mappingSchema>;

/** A mapping as a run uses it: plain values, which cross threads and stand in jobs. */
export interface UsedMapping {
  readonly mapping: Mapping;
  /** The file it was read from, and the lines of its columns, for messages: `columns.urn` → 7. */
  readonly source: string;
  readonly lines: Readonly<Record<string, number>>;
}
