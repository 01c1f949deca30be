import { labelled, type TextLabel } from './labels.js';

/** One column of a table of charges: what its heading says, as printed. */
export interface ChargeColumn {
  readonly heading: string;
  /** Undefined for a heading nobody knows; `number` counts the rows. */
  readonly label: TextLabel | 'number' | undefined;
}

/** What parts the lines that a cell was given on purpose, as breaks and paragraphs of a page are: no white space, and in no document. */
export const IN_CELL = '\u001f';

const NUMBER = /^(?:no\.?|nos\.?|number|seq(?:uence)?\.?|item|#|rhif)$/i;
const OF_CHARGE: ReadonlySet<TextLabel> = new Set(['offence', 'offenceList', 'offenceCode']);
const OF_COURT: ReadonlySet<TextLabel> = new Set(['plea', 'verdict', 'result', 'adjournedTo']);
/** A table in whose rows people stand is no table under a defendant, and a line that has one of these is no row of one. */
export const OF_PERSON: ReadonlySet<TextLabel> = new Set([
  'defendant',
  'reference',
  'courtHouse',
  'sittingDate',
  'dateOfBirth',
]);
const LONGEST = 30;

/**
 * The columns of a table of one defendant's charges, told by its headings: an offence, and a plea, a verdict or a result. Undefined
 * for other cells, and for headings of which as many are unknown as known.
 */
export function chargeColumns(cells: readonly string[]): readonly ChargeColumn[] | undefined {
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST)) return undefined;
  const columns = cells.map((cell): ChargeColumn => {
    const heading = cell.trim().replace(/ ?[:.]$/, '');
    return { heading, label: NUMBER.test(heading) ? 'number' : labelOf(heading) };
  });
  const labels = columns.flatMap(({ label }) => (label === undefined || label === 'number' ? [] : [label]));
  const unknown = columns.filter(({ label }) => label === undefined).length;
  const isOfCharges = labels.some((label) => OF_CHARGE.has(label)) && labels.some((label) => OF_COURT.has(label));
  return isOfCharges && unknown < labels.length && !labels.some((label) => OF_PERSON.has(label)) ? columns : undefined;
}

function labelOf(heading: string): TextLabel | undefined {
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
  const said = columns.map(({ heading, label }, at) => ({ heading, label, cells: cells[at] ?? [] }));
  const number = said.find(({ label }) => label === 'number')?.cells[0]?.words.match(/^\(?(\d{1,3})\b/)?.[1];
  const ordered = [...said].sort((a, b) => rankOf(a) - rankOf(b));
  return ordered.flatMap((one) => {
    if (one.label === 'number') return [];
    if (one.label === undefined) return one.cells.map((cell) => ({ ...cell, unread: 'cell' as const }));
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
  return columns.findIndex(({ label }) => label !== undefined && label !== 'number' && OF_CHARGE.has(label));
}

export function isCharge({ label }: ChargeColumn): boolean {
  return label === 'offence' || label === 'offenceList';
}
