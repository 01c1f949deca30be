import { placeIn, type TableRow } from '../../documents/content.js';
import type { Problem, ProblemCode } from '../../problem.js';
import { parseBirthDate, parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { splitName } from '../../text/names/names.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { jurisdictionOf } from '../common-platform/court.js';
import { codeInTitle } from '../entries/code-in-title.js';
import { TOTAL } from '../entries/total.js';
import { present } from '../fields/present.js';
import type { Defendant, Hearing, Listing, Offence, Result } from '../listing.js';
import type { Field, Mapping } from './mapping.js';
import { hasNoUnit, type Measured, wordsOfResult } from './result-words.js';
import { isoFromSpreadsheet } from './spreadsheet-date.js';

/** What one row says: of the sitting, the case, the defendant, an offence and results. */
export interface MappedRow {
  readonly line: number;
  readonly sitting: Omit<Listing, 'hearings'>;
  readonly hearing: Omit<Hearing, 'defendants' | 'applications'>;
  readonly defendant: Omit<Defendant, 'offences' | 'results'>;
  /** What stands for a person whose name is withheld; of this document alone, so that it joins nobody to another's. */
  readonly reference?: string;
  readonly offence?: Omit<Offence, 'results' | 'sequence'> & { readonly sequence?: number };
  readonly results: readonly Result[];
}

export interface RowReading {
  readonly mapping: Mapping;
  /** The table’s own heading for a heading as the mapping has it. */
  readonly headingOf: (heading: string) => string | undefined;
  readonly problems: Problem[];
}

type ValueOf = (field: Field) => string | undefined;

/** What makes a row one of a case, whichever of these it says; a total or a note says none. */
const OF_A_CASE: readonly Field[] = [
  'defendant',
  'defendantReference',
  'surname',
  'forenames',
  'organisation',
  'offence',
  'offenceCode',
  'wording',
];

const OF_A_CHARGE: readonly Field[] = ['offence', 'offenceCode', 'wording'];
/** The sum of one court's rows: "Total Leeds". */
const TOTAL_OF = /^\s*(?:[Ss]ub-? ?|[Gg]rand )?(?:[Tt]otals?|TOTALS?)(?: (?:for|of|at|in))? \p{Lu}/u;
/** How many there are in the rows above. */
const COUNT = /^\s*\d+ (?:defendants?|people|cases?|offences?|charges?|results?|hearings?|rows?)\s*$/i;

/** In a table of so many columns a row that fills one of them is a note. */
const FEWEST_COLUMNS = 3;

/** Whether a row names anybody or an offence, where the table has columns for them; a figure alone names neither. */
export function isOfCase({ values }: TableRow, { mapping: { columns }, headingOf }: RowReading): boolean {
  const namesIn = (fields: readonly Field[]) =>
    fields.some((field) => names(values[headingOf(columns[field] ?? '') ?? ''] ?? ''));
  const isSum = (words: string) => TOTAL.test(words) || TOTAL_OF.test(words);
  if (Object.values(values).some(isSum) && !namesIn(OF_A_CHARGE)) return false;
  const headings = OF_A_CASE.flatMap((field) => columns[field] ?? []);
  const isNote = Object.values(values).filter((words) => tidy(words) !== '').length === 1;
  if (isNote && Object.keys(columns).length >= FEWEST_COLUMNS) return false;
  return headings.length === 0 || headings.some((heading) => names(values[headingOf(heading) ?? ''] ?? ''));
}

function names(words: string): boolean {
  return /\p{L}/u.test(words) && !TOTAL.test(words) && !COUNT.test(words);
}

/** Reads one row as the mapping says. */
export function readRow(row: TableRow, { mapping, headingOf, problems }: RowReading): MappedRow {
  const { columns, fixed, dates } = mapping;
  const cell = (heading: string | undefined): string | undefined => {
    const words = row.values[headingOf(heading ?? '') ?? ''] ?? '';
    return tidy(words) === '' || tidy(words) === '-' ? undefined : words;
  };
  const value: ValueOf = (field) => {
    const words = cell(columns[field]);
    return words === undefined ? undefined : tidy(words);
  };
  const raise = (code: ProblemCode, message: string, field: Field) => {
    const column = headingOf(columns[field] ?? '');
    problems.push({ code, message, at: placeIn(row, column) });
  };
  const date: ValueOf = (field) => {
    const printed = value(field);
    const parse = field === 'dateOfBirth' ? parseBirthDate : parseDocumentDate;
    const read = printed === undefined ? undefined : parse(isoFromSpreadsheet(printed, dates))?.iso;
    if (printed !== undefined && read === undefined) raise('date_unreadable', 'The value is no date.', field);
    return read;
  };
  const integer = (field: Field): number | undefined => {
    const printed = value(field);
    if (printed === undefined) return undefined;
    if (/^\d{1,3}(?:\.0)?$/.test(printed)) return Number(printed);
    raise('number_unreadable', 'The value is no number.', field);
    return undefined;
  };

  const sittingDate = date('date') ?? fixed.date ?? null;
  const asPrinted = value('date');
  if (sittingDate === null && asPrinted === undefined) raise('date_unreadable', 'The row has no date.', 'date');
  const courtHouse = value('court') ?? fixed.court;
  if (courtHouse === undefined) raise('missing_field', 'The row names no court house.', 'court');
  const restriction = value('reportingRestriction');
  const defendant = readPerson(value, date, integer);
  const reference = value('defendantReference');
  if (!defendant.name && !defendant.organisation && reference === undefined)
    raise('missing_field', 'The row names no defendant.', 'defendant');
  if (defendant.name && namesSeveral(cell(columns.defendant) ?? ''))
    raise('unread_field', 'The cell names more than one person, read here as one: give each a row.', 'defendant');
  const offence = readOffence(value, date, integer);
  const results = readResults(row, cell, { mapping, headingOf, problems }, offence ? 'offence' : 'defendant');

  return present({
    line: row.line,
    sitting: present({
      courtHouse: courtHouse ?? '',
      courtHouseCode: value('courtCode'),
      localJusticeArea: value('localJusticeArea') ?? fixed.localJusticeArea,
      courtRoom: value('courtRoom'),
      sittingDate,
      sittingDateAsPrinted: asPrinted === sittingDate ? undefined : asPrinted,
    }),
    hearing: present({
      jurisdiction: jurisdictionOf(courtHouse ?? ''),
      hearingType: value('hearingType'),
      startTime: parseDocumentTime(value('time')) ?? undefined,
      prosecutor: value('prosecutor') ?? fixed.prosecutor,
      urn: value('urn'),
      caseNumber: value('caseNumber'),
      reportingRestrictions: restriction === undefined ? [] : [restriction],
    }),
    defendant,
    reference,
    offence,
    results,
  });
}

/** How a company or a council signs. */
const COMPANY = /\b(?:ltd|limited|plc|llp|cyf(?:yngedig)?|company|council|cyngor)\b/i;

/** Whether a cell has two names or more, each of two words at least; an alias is no second person. */
function namesSeveral(words: string): boolean {
  if (COMPANY.test(words) || ALIAS.test(words)) return false;
  const people = words
    .split(/\s*[\n;]\s*|\s+(?:and|&|\+|\/)\s+/)
    .filter((part) => /\p{L}{2,}[ ,]+\p{L}{2,}/u.test(part));
  return people.length > 1;
}
const ALIAS = /\b(?:a\.?k\.?a|also known|alias|otherwise|formerly|n[eé]e|t\/as?|trading)\b/i;

function readPerson(
  value: ValueOf,
  date: ValueOf,
  integer: (field: Field) => number | undefined,
): MappedRow['defendant'] {
  const full = value('defendant');
  const dateOfBirth = date('dateOfBirth');
  // One column for all who are charged names companies too.
  const isNamed = value('surname') === undefined && value('organisation') === undefined && dateOfBirth === undefined;
  const isCompany = isNamed && full !== undefined && COMPANY.test(full);
  return present({
    name: isCompany ? undefined : nameIn(value),
    organisation: isCompany ? full : value('organisation'),
    dateOfBirth,
    age: integer('age'),
    sex: value('sex'),
    address: value('address'),
    asn: value('asn'),
  });
}

function nameIn(value: ValueOf): Defendant['name'] {
  const [title, forenames, surname] = [value('title'), value('forenames'), value('surname')];
  const full = value('defendant');
  if (surname === undefined && forenames === undefined) return full === undefined ? undefined : splitName(full);
  const parts = [forenames, surname].filter((part) => part !== undefined).join(' ');
  return present({ full: full ?? parts, title, forenames, surname });
}

function readOffence(
  value: ValueOf,
  date: ValueOf,
  integer: (field: Field) => number | undefined,
): MappedRow['offence'] {
  const { code, title } = codeInTitle(value('offence') ?? '');
  const offence = present({
    sequence: integer('sequence'),
    code: value('offenceCode') ?? code,
    title,
    wording: value('wording'),
    legislation: value('legislation'),
    startDate: date('offenceDate'),
    reportingRestrictions: [],
    plea: value('plea'),
    pleaDate: date('pleaDate'),
    verdict: value('verdict'),
    convictionDate: date('convictionDate'),
    adjournedTo: date('adjournedTo'),
  });
  const isThere = offence.code !== undefined || offence.title !== '' || offence.wording !== undefined;
  return isThere ? offence : undefined;
}

/** The columns of one result; of its sum and its terms, what stands there. */
interface ResultColumns {
  readonly text?: string | undefined;
  readonly code?: string | undefined;
  readonly label?: string | undefined;
  readonly length?: string | undefined;
  readonly amount?: string | undefined;
  readonly detail?: Measured | undefined;
}

function readResults(
  row: TableRow,
  cell: (heading: string | undefined) => string | undefined,
  { mapping: { columns, results }, headingOf, problems }: RowReading,
  level: NonNullable<Result['level']>,
): readonly Result[] {
  const under = (heading: string | undefined): Measured | undefined => {
    const text = cell(heading);
    return heading === undefined || text === undefined ? undefined : { text, heading };
  };
  const measured = (heading: string | undefined): Measured | undefined => {
    const said = under(heading);
    if (heading === undefined || said === undefined) return undefined;
    const column = headingOf(heading);
    if (hasNoUnit(said)) {
      const message = 'The length is a figure, and neither it nor its heading says of what.';
      problems.push({ code: 'number_unreadable', message, at: placeIn(row, column) });
    }
    return said;
  };
  const label = cell(columns.resultLabel);
  const main = {
    text: columns.resultText ?? columns.resultLabel,
    code: columns.resultCode,
    label: label === undefined ? undefined : tidy(label),
    length: columns.resultLength,
    amount: cell(columns.resultAmount),
    detail: under(columns.resultDetail),
  };
  const order = { text: columns.orderText };
  const further = results.map((one) => ({ ...one, detail: under(one.detail) }));
  return [main, order, ...further].flatMap((one: ResultColumns): Result[] => {
    const [text, code, length] = [under(one.text), cell(one.code), measured(one.length)];
    const { amount, detail } = one;
    if ([text, code, length, amount, detail].every((said) => said === undefined)) return [];
    const column = headingOf((text === undefined ? (one.code ?? one.length) : one.text) ?? '');
    return [
      present({
        code: code === undefined ? undefined : tidy(code),
        label: one.label,
        text: wordsOfResult({ label: one.label, text, length, amount, detail }),
        level,
        at: placeIn(row, column),
      }),
    ];
  });
}
