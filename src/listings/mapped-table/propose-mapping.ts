import type { Content } from '../../documents/content.js';
import { type Table, tablesOf } from '../entries/document-tables.js';
import { fieldNamed } from './aliases.js';
import { filledDown, leftBlank } from './fill-down.js';
import { aliasKey, countedHeading } from './heading-words.js';
import { CHARGE_FIELDS, type ChargeField, type Field, type Mapping } from './mapping.js';
import { isDetailOf, isKindBeside, isLengthOf, isSuspensionOf, resultNamed } from './result-headings.js';
import { areDates, areMonths, datesIn, fieldShaped } from './shapes.js';
import { titledAbove, titleOfRow } from './titles.js';

/** A mapping for a table nobody has described, and what its author has to look at. */
export interface Proposal {
  readonly mapping: Mapping;
  /** In words; they hold headings and none of the values. */
  readonly notes: readonly string[];
}

/** So many rows are looked at. */
const ROWS = 200;
const DATE_FIELDS: readonly Field[] = [
  'date',
  'dateOfBirth',
  'offenceDate',
  'pleaDate',
  'convictionDate',
  'adjournedTo',
];
/** Fields of which a table may have several columns: each further one is a result of its own. */
const RESULTS: ReadonlySet<Field> = new Set(['resultText', 'orderText']);
const UNKNOWN = 'Not known yet: write true only where every result given in court is in the table, and how you know.';

/** A mapping guessed from the headings of a table, and from the shapes of its values where a heading says nothing; undefined for content that is no table. */
export function proposeMapping(content: Content): Proposal | undefined {
  const tables = tablesOf(content, knownHeadings);
  const [table] = [...(tables ?? [])].sort((a, b) => known(b) - known(a));
  if (!table) return undefined;
  const valuesOf = (heading: string) => table.rows.slice(0, ROWS).map(({ values }) => values[heading] ?? '');
  const columns: Partial<Record<Field, string>> = {};
  const results: { text: string; label?: string; length?: string; detail?: string }[] = [];
  const { first, offences, numbered } = offencesAmong(table.header);
  const ignore: string[] = [];
  const left: string[] = [];
  // Neither read nor left out, so that every reading tells of it.
  const twice: string[] = [];
  for (const heading of table.header.filter((one) => !numbered.has(one))) {
    const field = first.get(heading) ?? fieldNamed(heading);
    const kind = field === undefined ? resultNamed(heading) : undefined;
    if (kind !== undefined) results.push({ text: heading, label: kind });
    else if (field === 'hearingType' && areDates(valuesOf(heading))) left.push(heading);
    else if (field === undefined) left.push(heading);
    else if (columns[field] === undefined) columns[field] = heading;
    else if (RESULTS.has(field)) results.push({ text: heading });
    else twice.push(heading);
  }
  for (const heading of left) {
    const lasting = results.find(({ label, length }) => label && !length && isLengthOf(heading, label));
    if (lasting) {
      lasting.length = heading;
      continue;
    }
    const told = results.find(
      ({ label, detail }) => label && !detail && (isDetailOf(heading, label) || isSuspensionOf(heading, label)),
    );
    if (told) {
      told.detail = heading;
      continue;
    }
    const field = fieldShaped(valuesOf(heading)) ?? (areDates(valuesOf(heading)) ? 'date' : undefined);
    if (field !== undefined && columns[field] === undefined) columns[field] = heading;
    else if (field === 'resultText') results.push({ text: heading });
    else ignore.push(heading);
  }
  const titles = titlesAmong(tables ?? [], columns);
  const month = columns.date === undefined && !titles.includes('date') ? monthAmong(ignore, valuesOf) : undefined;
  if (month !== undefined) columns.date = month;
  const reference = referenceAmong(columns, ignore);
  if (reference !== undefined) {
    columns.defendantReference = reference;
    if (columns.caseNumber === reference) delete columns.caseNumber;
  }
  const { dates, certain } = datesIn(DATE_FIELDS.flatMap((field) => valuesOf(columns[field] ?? '')));
  const hasResults = columns.resultText ?? columns.resultCode ?? columns.orderText ?? results[0];
  labelledByKind(columns, results);
  const reading = { mapping: { columns, results }, headingOf: (name: string) => name, header: table.header };
  const areRecords = content.kind === 'json' || content.kind === 'xml';
  // A record leaves out what it does not have.
  const fillDown = areRecords ? [] : leftBlank(table.rows.slice(0, ROWS), reading);
  const rows = filledDown(table.rows.slice(0, ROWS), fillDown, reading);
  const mapping: Mapping = {
    row: rowOf({ ...table, rows }, columns, results.length > 0 && !areRecords),
    kind: hasResults === undefined ? 'list' : 'results',
    completeResults: false,
    because: UNKNOWN,
    dates,
    fillDown,
    ...(isOneOfSeveral(table, tables ?? []) ? { sheet: table.sheet } : {}),
    columns,
    results,
    offences,
    titles,
    fixed: {},
    ignore: ignore.filter(
      (heading) => heading !== reference && heading !== month && valuesOf(heading).some((value) => value.trim() !== ''),
    ),
  };
  return { mapping, notes: notesOn(mapping, { twice, certain, month }) };
}

/** Of records that have a kind and words, the kind is the label of the words; of an order, what the words say more of. */
function labelledByKind(
  columns: Partial<Record<Field, string>>,
  results: { text: string; label?: string; length?: string; detail?: string }[],
): void {
  for (const field of ['resultText', 'orderText'] as const) {
    const kind = columns[field];
    const beside = results.find(({ text }) => kind !== undefined && isKindBeside(kind, text));
    if (kind === undefined || beside === undefined) continue;
    delete columns[field];
    if (field === 'resultText' && columns.resultLabel === undefined) {
      columns.resultLabel = kind;
      columns.resultText = beside.text;
      results.splice(results.indexOf(beside), 1);
    } else Object.assign(beside, { text: kind, detail: beside.text });
  }
}

/** Columns for one offence each, by their numbers: those of the first, and the groups of the others. */
function offencesAmong(header: readonly string[]) {
  const counted = header.flatMap((heading) => {
    const { number, heading: bare } = countedHeading(heading) ?? {};
    const field = bare === undefined ? undefined : fieldNamed(bare);
    return number === undefined || !isOfCharge(field) ? [] : [{ heading, number, field }];
  });
  const groups = new Map<number, Partial<Record<ChargeField, string>>>();
  for (const { heading, number, field } of counted) groups.set(number, { [field]: heading, ...groups.get(number) });
  const charged = [...groups].filter(([, group]) => group.offence ?? group.offenceCode ?? group.wording);
  const others = charged.filter(([number]) => number > 1).map(([, group]) => group);
  const isFirst = ({ number }: { readonly number: number }) => number === 1 && others.length > 0;
  return {
    first: new Map(counted.filter(isFirst).map(({ heading, field }) => [heading, field as Field])),
    offences: others,
    numbered: new Set(others.flatMap((group) => Object.values(group))),
  };
}

function isOfCharge(field: Field | undefined): field is ChargeField {
  return (CHARGE_FIELDS as readonly (Field | undefined)[]).includes(field);
}

/** "Ref", "No.": where nobody is named, what tells people apart. */
const PLAIN_REFERENCE =
  /^(?:(?:unique |record |row )?(?:ref|reference|ref no|reference no|no|number|id|identifier)|record|row)$/;

function referenceAmong(
  {
    defendant,
    surname,
    forenames,
    organisation,
    defendantReference,
    caseNumber,
  }: Readonly<Partial<Record<Field, string>>>,
  ignored: readonly string[],
): string | undefined {
  if (defendant ?? surname ?? forenames ?? organisation ?? defendantReference) return undefined;
  return [caseNumber, ...ignored].find((heading) => heading !== undefined && PLAIN_REFERENCE.test(aliasKey(heading)));
}

/** A column of months, where none is of days. */
function monthAmong(headings: readonly string[], valuesOf: (heading: string) => readonly string[]): string | undefined {
  return headings.find((heading) => areMonths(valuesOf(heading)));
}

/** What no column says and titles do. */
function titlesAmong(tables: readonly Table[], columns: Readonly<Partial<Record<Field, string>>>): Mapping['titles'] {
  const said = tables.flatMap((table) => [titledAbove(table), ...table.rows.map(titleOfRow)]);
  return (['court', 'date'] as const).filter(
    (name) => columns[name] === undefined && said.some((title) => title?.[name] !== undefined),
  );
}

/** A sheet beside others of other headings is named; of sheets that have the same ones, a month each, all are meant. */
function isOneOfSeveral(table: Table, tables: readonly Table[]): table is Table & { readonly sheet: string } {
  const others = tables.filter((one) => one !== table);
  const isAlike = (one: Table) => table.header.every((heading) => one.header.includes(heading));
  return table.sheet !== undefined && others.length > 0 && !others.some(isAlike);
}

/** How many of a row’s cells are headings that people are known to use. */
export function knownHeadings(cells: readonly string[]): number {
  return cells.filter((cell) => (fieldNamed(cell) ?? resultNamed(cell)) !== undefined).length;
}

function known({ header }: Table): number {
  return knownHeadings(header);
}

/** Rows that say one offence again are results; rows that say one person again are offences. */
function rowOf(
  { rows }: Table,
  columns: Readonly<Partial<Record<Field, string>>>,
  hasMoreResults: boolean,
): Mapping['row'] {
  const person = repeats(rows, columns, [
    'date',
    'urn',
    'caseNumber',
    'defendant',
    'defendantReference',
    'forenames',
    'surname',
    'dateOfBirth',
  ]);
  const offence =
    person &&
    repeats(rows, columns, [
      'date',
      'urn',
      'caseNumber',
      'defendant',
      'defendantReference',
      'forenames',
      'surname',
      'dateOfBirth',
      'sequence',
      'offenceCode',
      'offence',
      'wording',
    ]);
  if (offence && !hasMoreResults) return 'result';
  return person ? 'offence' : 'defendant';
}

function repeats(
  rows: Table['rows'],
  columns: Readonly<Partial<Record<Field, string>>>,
  fields: readonly Field[],
): boolean {
  const seen = rows
    .slice(0, ROWS)
    .map(({ values }) => JSON.stringify(fields.map((field) => values[columns[field] ?? ''])));
  return new Set(seen).size < seen.length;
}

function notesOn(
  { columns, kind, fillDown, ignore, row, titles }: Mapping,
  {
    twice,
    certain,
    month,
  }: { readonly twice: readonly string[]; readonly certain: boolean; readonly month: string | undefined },
): readonly string[] {
  const notes = [`One row is taken for one ${row}: correct “row” where it is not.`];
  if (titles.length > 0)
    notes.push(
      `No column says ${titles.join(' or ')}: titles above the rows do, and are taken to hold for all below them.`,
    );
  if (columns.court === undefined && !titles.includes('court'))
    notes.push('No column names the court: add it to columns, or write fixed: {court: …}.');
  if (columns.date === undefined && !titles.includes('date'))
    notes.push('No column is the date of the hearing: add it, or write fixed: {date: …}.');
  if (month !== undefined)
    notes.push(
      `“${month}” says a month and no day: its rows are read, and stand outside every period that is asked about.`,
    );
  if (columns.defendantReference !== undefined) {
    notes.push(
      `Rows of one “${columns.defendantReference}” are taken for one person; nobody is joined to other documents by it.`,
    );
  } else if ((columns.defendant ?? columns.surname ?? columns.organisation) === undefined) {
    notes.push('No column names the defendant: add defendant, surname or organisation.');
  }
  if (fillDown.length > 0) {
    const said = `Blank cells under ${fillDown.join(', ')} are taken for the same as above (fillDown)`;
    notes.push(`${said}: take out what is blank because nobody knew it.`);
  }
  if (kind === 'list') notes.push('No column holds results: the table is taken for a list before the hearing.');
  if (!certain) notes.push('Every date can be read day first or month first: day first is written down; check one.');
  if (twice.length > 0) {
    const said = `Columns that say again what another is taken for, each a problem until it is mapped or ignored: ${twice.join(', ')}.`;
    notes.push(said);
  }
  if (ignore.length > 0) notes.push(`Columns left out: ${ignore.join(', ')}.`);
  notes.push('completeResults is false until you know better: nothing is counted as “none recorded” then.');
  return notes;
}
