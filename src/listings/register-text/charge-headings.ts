import { chargesSideBySide, chargesTogether, linesOfCharges } from './charges-in-cells.js';
import { labelled, type TextLabel } from './labels.js';

/** One column of a table of charges: what its heading says, as printed. */
export interface ChargeColumn {
  readonly heading: string;
  /** Undefined for a heading nobody knows; `number` counts the rows, `forenames` stand beside a column of surnames. */
  readonly label: TextLabel | 'number' | 'forenames' | undefined;
  /** It holds one kind of result, which its heading names. */
  readonly isOfKind?: true;
  /** Each of its cells says what was charged, answered and decided: `Offence / Plea / Result`. */
  readonly isTogether?: true;
  /** Of several charges told in one row, `Offence 2` beside `Plea 2`: which of them. */
  readonly charge?: number;
}

const KIND_OF_RESULT =
  /^(?:compensation|costs|fine|(?:victim )?surcharge|iawndal|costau|dirwy|gordal)s?(?: ?\(?£\)?)?$/i;

/** What parts the lines that a cell was given on purpose, as breaks and paragraphs of a page are: no white space, and in no document. */
export const IN_CELL = '\u001f';

const NUMBER = /^(?:no\.?|nos\.?|number|seq(?:uence)?\.?|item|#|rhif)$/i;
const OF_CHARGE: ReadonlySet<TextLabel> = new Set(['offence', 'offenceList', 'offenceCode']);
const OF_COURT: ReadonlySet<TextLabel> = new Set(['plea', 'verdict', 'result', 'adjournedTo']);
/** What a line that has one of these says is of a case or a person: it is no row of a table under a defendant. */
export const OF_PERSON: ReadonlySet<TextLabel> = new Set([
  'defendant',
  'reference',
  'courtHouse',
  'sittingDate',
  'dateOfBirth',
]);
/** Of whom a table of several people's charges tells in each row, in the order in which lines of a register say it. */
const WHO: readonly TextLabel[] = [
  'courtHouse',
  'courtRoom',
  'sittingDate',
  'startTime',
  'defendant',
  'dateOfBirth',
  'age',
  'sex',
  'address',
  'asn',
  'reference',
  'prosecutor',
];
const LONGEST = 30;
const SURNAME = /^(?:defendant['’]?s? )?(?:surname|last name|family name)\.?$/i;
const FORENAMES =
  /^(?:defendant['’]?s? )?(?:forenames?|first names?|given names?|forename\(s\)|first name\(s\)|other names)\.?$/i;

/**
 * The columns of a table of charges, told by its headings: an offence, and a plea, a verdict or a result; of one defendant's, or of
 * several people's with a column that names them and one of results. Undefined for other cells, and for headings of which as many are
 * unknown as known.
 */
export function chargeColumns(cells: readonly string[]): readonly ChargeColumn[] | undefined {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST)) return undefined;
  const hasCourts = cells.some((cell) => labelOf(cell.trim()) === 'courtHouse');
  const areInTwo = [SURNAME, FORENAMES].every((one) => cells.some((cell) => one.test(cell.trim())));
  const columns = cells.map((cell): ChargeColumn => {
    const heading = cell.trim().replace(/ ?[:.]$/, '');
    if (areInTwo && SURNAME.test(heading)) return { heading, label: 'defendant' };
    if (areInTwo && FORENAMES.test(heading)) return { heading, label: 'forenames' };
    // Beside a column of courts a day is that of the hearing.
    if (hasCourts && /^(?:date|dyddiad)$/i.test(heading)) return { heading, label: 'sittingDate' };
    if (areTogether(heading)) return { heading, label: 'offence', isTogether: true };
    if (KIND_OF_RESULT.test(heading)) return { heading, label: 'result', isOfKind: true };
    const charge = labelled(`${heading}:`)?.number;
    return { heading, label: NUMBER.test(heading) ? 'number' : labelOf(heading), ...(charge ? { charge } : {}) };
  });
  const labels = columns.flatMap(({ label }) =>
    label === undefined || label === 'number' || label === 'forenames' ? [] : [label],
  );
  const unknown = columns.filter(({ label }) => label === undefined).length;
  const isTogether = columns.some((column) => column.isTogether);
  const isDecided = isTogether || labels.some((label) => OF_COURT.has(label));
  const isOfCharges = labels.some((label) => OF_CHARGE.has(label)) && isDecided;
  if (!isOfCharges || unknown >= labels.length) return undefined;
  if (!labels.some((label) => OF_PERSON.has(label))) return columns;
  return whoColumns(columns).length === new Set(labels.filter((label) => WHO.includes(label))).size &&
    labels.includes('defendant') &&
    (isTogether || labels.includes('result'))
    ? columns
    : undefined;
}

/** `Offence / Plea / Result`, `Charge, plea and outcome`: in the order in which each cell says them. */
function areTogether(heading: string): boolean {
  const [charge, plea, result, ...more] = heading
    .split(/ ?(?:\/|,|&|;|\||\+|\n) ?(?:and )?| and | - /i)
    .map(headingNames);
  return (
    (charge === 'offence' || charge === 'offenceList') && plea === 'plea' && result === 'result' && more.length === 0
  );
}

/** The columns that say whose charge a row is, in the order of lines of a register; none where the table is one defendant's. */
export function whoColumns(columns: readonly ChargeColumn[]): readonly number[] {
  if (!columns.some(({ label }) => label === 'defendant')) return [];
  return WHO.flatMap((who) => columns.flatMap(({ label }, at) => (label === who ? [at] : [])));
}

/** `Name and date of birth`, `Defendant / DOB` */
const PARTS = / ?(?:\/|,|&|\band\b|\() ?/i;

function labelOf(heading: string): TextLabel | undefined {
  const [who, ...more] = heading
    .replace(/\(s\)/i, '')
    .split(PARTS)
    .map((part) => part.replace(/\)$/, ''));
  if (more.length > 0 && headingNames(who ?? '') === 'defendant') {
    return more.every((one) => WHO.includes(headingNames(one) ?? 'unused')) ? 'defendant' : undefined;
  }
  return headingNames(heading);
}

function headingNames(heading: string): TextLabel | undefined {
  const found = heading === '' ? undefined : labelled(`${heading}:`);
  // Of what a date beside a charge is, nobody says.
  if (found?.value !== '' || found.printed === 'date') return undefined;
  return found.label;
}

/** The cells of a row as lines of a register have them, each behind its label: the charge first, what was decided last. A cell may say several things. */
export function labelledCells<Cell extends { readonly words: string }>(
  columns: readonly ChargeColumn[],
  cells: readonly (readonly Cell[])[],
): readonly Cell[] {
  const said = columns.map((column, at) => ({ ...column, cells: cells[at] ?? [] }));
  const who = new Set(whoColumns(columns));
  // In a table of several people it counts them, or its rows.
  const counted = who.size > 0 ? undefined : said.find(({ label }) => label === 'number');
  const number = counted?.cells[0]?.words.match(/^\(?(\d{1,3})\b/)?.[1];
  const others = said.filter((_one, at) => !who.has(at));
  const together = chargesInCells(others);
  if (together !== undefined) return together;
  const charges = chargesInRow(columns);
  if (charges.length > 1) return charges.flatMap((charge) => cellsOfCharge(others, charge, charges));
  return linesOfCells(others, number);
}

/** The charges that the cells of a row tell by their numbers, or in one cell each with its plea and result; undefined where they tell one in several cells. */
function chargesInCells<Cell extends { readonly words: string }>(
  columns: readonly (ChargeColumn & { readonly cells: readonly Cell[] })[],
): readonly Cell[] | undefined {
  const wordsOf = (cells: readonly Cell[]) => cells.map(({ words }) => words).join('\n');
  const asUnread = (cells: readonly Cell[]) => cells.map((cell) => ({ ...cell, unread: 'row' as const }));
  const asLines = (lines: readonly string[], [first]: readonly Cell[]) =>
    first === undefined ? [] : lines.map((words) => ({ ...first, words }));
  const together = columns.find(({ isTogether }) => isTogether);
  const charges = columns.filter(isCharge);
  const [charge] = charges;
  if (together === undefined && (charge === undefined || charges.length > 1)) return undefined;
  const pleas = columns.filter(({ label }) => label === 'plea');
  const results = columns.filter(({ label, isOfKind }) => label === 'result' && !isOfKind);
  const isOneOfEach = pleas.length < 2 && results.length === 1;
  const told =
    together !== undefined
      ? (chargesTogether(wordsOf(together.cells)) ?? ('unclear' as const))
      : isOneOfEach
        ? chargesSideBySide(
            wordsOf(charge?.cells ?? []),
            wordsOf(pleas[0]?.cells ?? []),
            wordsOf(results[0]?.cells ?? []),
          )
        : undefined;
  if (told === undefined) return undefined;
  const taken = together === undefined ? [charge, pleas[0], results[0]] : [together];
  const rest = linesOfCells(
    columns.filter((column) => !taken.includes(column)).map((column) => ({ ...column, isOfAll: true as const })),
    undefined,
  );
  const of = taken.flatMap((column) => column?.cells ?? []);
  return told === 'unclear' ? [...asUnread(of), ...rest] : [...asLines(linesOfCharges(told), of), ...rest];
}

/** The numbers of the charges that each row tells side by side: the first may stand under headings without one. None where each row has one charge. */
function chargesInRow(columns: readonly ChargeColumn[]): readonly number[] {
  const numbered = columns.flatMap((column) => (isCharge(column) ? [column.charge ?? 1] : []));
  const isInOrder = numbered.length > 1 && numbered.every((charge, at) => charge === at + 1);
  return isInOrder ? numbered : [];
}

/** What a row says of one of its charges; behind the last, what it says of them all. */
function cellsOfCharge<Cell extends { readonly words: string }>(
  columns: readonly (ChargeColumn & { readonly cells: readonly Cell[] })[],
  charge: number,
  charges: readonly number[],
): readonly Cell[] {
  const isNumbered = (label: ChargeColumn['label']) =>
    columns.some((column) => column.label === label && column.charge !== undefined);
  const ofOne = columns.filter((column) => (column.charge ?? (isNumbered(column.label) ? 1 : 0)) === charge);
  const ofAll = columns.filter((column) => column.charge === undefined && !isNumbered(column.label));
  const isEmpty = ofOne.every(({ cells }) => cells.every(({ words }) => words === ''));
  const isUncharged = ofOne.every((column) => !isCharge(column) || column.cells.every(({ words }) => words === ''));
  const said = isUncharged
    ? ofOne.flatMap(({ cells }) =>
        cells.filter(({ words }) => words !== '').map((cell) => ({ ...cell, unread: 'cell' as const })),
      )
    : linesOfCells(ofOne, String(charge));
  const rest = ofAll.map((column) => ({ ...column, isOfAll: true as const }));
  return [...(isEmpty ? [] : said), ...(charge === charges.at(-1) ? linesOfCells(rest, undefined) : [])];
}

function linesOfCells<Cell extends { readonly words: string }>(
  columns: readonly (ChargeColumn & { readonly cells: readonly Cell[]; readonly isOfAll?: true })[],
  number: string | undefined,
): readonly Cell[] {
  const ordered = [...columns].sort((a, b) => rankOf(a) - rankOf(b));
  return ordered.flatMap((one) => {
    if (one.label === 'number' || one.label === 'forenames') return [];
    if (one.label === undefined) return one.cells.map((cell) => ({ ...cell, unread: 'cell' as const }));
    if (one.isOfKind) return one.cells.map((cell) => ({ ...cell, words: `Result: ${one.heading}: ${cell.words}` }));
    if (one.isOfAll && one.label === 'result')
      return one.cells.map((cell) => ({ ...cell, words: `Defendant result: ${cell.words}` }));
    const heading = isCharge(one) ? `Offence${number === undefined ? '' : ` ${number}`}` : one.heading;
    return one.cells.map((cell) => ({ ...cell, words: `${heading}: ${cell.words}` }));
  });
}

/** Where the cells of each column begin: at its heading, or further left where headings stand in the middle. Rows that fill every column show it. */
export function columnEdges(headings: readonly number[], fullRows: readonly (readonly number[])[]): readonly number[] {
  return headings.map((heading, at) => Math.min(heading, ...fullRows.map((row) => row[at] ?? heading)));
}

function rankOf(column: ChargeColumn): number {
  if (column.label === 'offenceCode') return 0;
  if (isCharge(column)) return 1;
  return column.label === 'result' ? 3 : 2;
}

/** Which column numbers the rows; -1 where none does. */
export function numberColumn(columns: readonly ChargeColumn[]): number {
  return columns.findIndex(({ label }) => label === 'number');
}

/** Which column names the charge, by title or code; -1 where none does. */
export function chargeColumn(columns: readonly ChargeColumn[]): number {
  return columns.findIndex(
    ({ label }) => label !== undefined && label !== 'number' && label !== 'forenames' && OF_CHARGE.has(label),
  );
}

export function isCharge({ label }: ChargeColumn): boolean {
  return label === 'offence' || label === 'offenceList';
}
