import { sittingAt } from './headings.js';
import { type ListLabel, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { addOffence, addToParty, addValue, type ListedParty } from './party.js';

/** What each column of a table holds; of one that no reader knows, nothing. */
export type TableColumns = readonly (ListLabel | undefined)[];

/** The columns a row of headings names, with a name or a reference among them; undefined for a row with a cell that is no known heading. */
export function columnsOfRow(cells: readonly string[]): TableColumns | undefined {
  const columns = columnsAmong(cells);
  return columns?.includes(undefined) ? undefined : columns;
}

/** A heading is short and holds no figure, as nearly every row of a list does in its first cell. */
const LONGEST_HEADING = 40;
const FIGURE = /\d/;

/** As `columnsOfRow`, with headings that nobody knows among more that are known. */
export function columnsAmong(cells: readonly string[]): TableColumns | undefined {
  if (cells.length < 3) return undefined;
  const labels: (ListLabel | undefined)[] = [];
  let known = 0;
  for (const cell of cells) {
    if (FIGURE.test(cell)) return undefined;
    const label = listLabel(cell);
    if (label === undefined && (cell === '' || cell.length > LONGEST_HEADING)) return undefined;
    if (label !== undefined) known += 1;
    labels.push(label);
  }
  const says = labels.includes('name') || labels.includes('reference');
  const distinct = new Set(labels.filter((label) => label !== undefined)).size;
  return says && distinct > 2 && known * 2 > cells.length ? labels : undefined;
}

/** How many of a row's cells are headings of a list; 0 for a row that is no row of headings. */
export function knownColumns(cells: readonly string[]): number {
  return columnsAmong(cells)?.filter((label) => label !== undefined).length ?? 0;
}

/** What the cells of a row say, by column. */
export type RowCells = { [Label in ListLabel]?: string };

/** The cells of a row by column: one for each, or fewer where the first ones span rows; undefined for a row of another kind. */
export function cellsOf({ parts }: ListBlock, columns: TableColumns): Readonly<RowCells> | undefined {
  if (parts.length < Math.max(2, columns.length - 1) || parts.length > columns.length) return undefined;
  const missing = columns.length - parts.length;
  const cells: RowCells = {};
  for (let index = 0; index < parts.length; index += 1) {
    const words = parts[index]?.trim() ?? '';
    const label = columns[index + missing];
    if (words !== '' && label !== undefined) cells[label] = words;
  }
  // A line below a table begins where its first column does.
  const { sittingAt: time } = cells;
  if (time !== undefined && !FIGURE.test(time) && Object.keys(cells).length === 1) return undefined;
  return cells;
}

/** The places of columns nobody knows in which a row says something. */
export function unknownCells({ parts }: ListBlock, columns: TableColumns): readonly number[] {
  if (!columns.includes(undefined)) return NONE;
  const missing = columns.length - parts.length;
  return columns.flatMap((label, at) =>
    label === undefined && (parts[at - missing]?.trim() ?? '') !== '' ? [at] : [],
  );
}

const NONE: readonly never[] = [];

/** Fills a hearing from a row; a time in it is that of the sitting. Without any name or reference the row is of one more offence. */
export function fillRow(party: ListedParty, cells: Readonly<RowCells>, at: ListBlock['at']): void {
  const { sittingAt: time, offenceCode: code } = cells;
  if (time !== undefined) party.court = sittingAt(time, party.court);
  if (code !== undefined) addOffence(party, { code }, at);
  let label: ListLabel;
  for (label in cells) {
    const words = cells[label];
    if (label === 'sittingAt' || label === 'offenceCode' || words === undefined) continue;
    // A column of its own is of the hearing, whichever offence stands before it in the row.
    if (label === 'reportingRestrictions') addValue(party.fields, label, words, at);
    else addToParty(party, label, words, at);
  }
}
