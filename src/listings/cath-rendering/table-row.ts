import { sittingAt } from './headings.js';
import { type ListLabel, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { addOffence, addToParty, type ListedParty } from './party.js';

/** What each column of a table holds. */
export type TableColumns = readonly ListLabel[];

/** The columns a row of headings names: known ones all, with a name or a reference among them. */
export function columnsOfRow(cells: readonly string[]): TableColumns | undefined {
  if (cells.length < 3) return undefined;
  const labels: ListLabel[] = [];
  for (const cell of cells) {
    const label = listLabel(cell);
    if (label === undefined) return undefined;
    labels.push(label);
  }
  const says = labels.includes('name') || labels.includes('reference');
  return says && new Set(labels).size > 2 ? labels : undefined;
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
    if (words !== '') cells[columns[index + missing] as ListLabel] = words;
  }
  return cells;
}

/** Fills a hearing from a row; a time in it is that of the sitting. Without any name or reference the row is of one more offence. */
export function fillRow(party: ListedParty, cells: Readonly<RowCells>, at: ListBlock['at']): void {
  const { sittingAt: time, offenceCode: code } = cells;
  if (time !== undefined) party.court = sittingAt(time, party.court);
  if (code !== undefined) addOffence(party, { code }, at);
  let label: ListLabel;
  for (label in cells) {
    const words = cells[label];
    if (label !== 'sittingAt' && label !== 'offenceCode' && words !== undefined) addToParty(party, label, words, at);
  }
}
